package cn.denggao.application.domain.eligibility;

import java.util.List;

import cn.denggao.programme.EligibilityRules.Comparison;

/**
 * One value that a condition was judged by.
 *
 * @param fact code of the fact
 * @param name its name; empty for what the register says
 * @param period the year, the campus, or empty
 * @param value null if not known
 * @param source where the value comes from, or empty
 * @param declared whether it is the hospital's own word
 * @param limits what it was compared with
 * @param peers the group it was ranked in, or null
 */
public record Reading(String fact, String name, String unit, String period, String value, String source,
		boolean declared, Comparison is, List<String> limits, Outcome outcome, PeerSnapshot peers) {
}
