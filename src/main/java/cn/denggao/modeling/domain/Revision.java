package cn.denggao.modeling.domain;

import java.time.Instant;

/** A state of a draft that somebody wanted to keep. */
public record Revision(int number, String author, String reason, Instant savedAt) {
}
