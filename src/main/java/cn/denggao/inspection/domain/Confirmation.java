package cn.denggao.inspection.domain;

import java.time.Instant;

import cn.denggao.inspection.MidtermConclusion;

/** The leader's conclusion; a deviation carries a reason and names a second person. */
record Confirmation(MidtermConclusion conclusion, String reason, String secondPerson, String by, Instant at) {
}
