package cn.denggao.programme.web;

import java.time.LocalDateTime;

import cn.denggao.programme.RoundSummary;

/**
 * One round in a list.
 *
 * @param daysLeft remaining working days, null if the calendar does not reach that far
 * @param discarder who discarded the draft, or null
 * @param discardedAt when, or null
 */
record RoundLine(RoundSummary round, String organisation, LocalDateTime closesAt, LocalDateTime recommendationClosesAt,
		Integer daysLeft, String discarder, LocalDateTime discardedAt) {
}
