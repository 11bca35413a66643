package cn.denggao.programme;

/**
 * What the team of an application must be.
 *
 * @param minimum fewest key members
 * @param registeredMonthsPerYear months a year a member must work in the hospital
 */
public record TeamRules(int minimum, int registeredMonthsPerYear) {
}
