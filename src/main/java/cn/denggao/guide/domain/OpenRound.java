package cn.denggao.guide.domain;

import cn.denggao.programme.RoundSummary;

/**
 * A round as the public sees it.
 *
 * @param authority name of who runs it
 * @param daysLeft calendar days until the day it closes; 0 on that day and after
 */
public record OpenRound(RoundSummary round, String authority, long daysLeft) {

}
