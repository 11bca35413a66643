package cn.denggao.application.domain;

import java.util.List;

/**
 * One year of rounds.
 *
 * @param counts by category in the plan's order, without self-funded projects
 */
public record YearLine(int year, List<Integer> counts, int selfFunded) {
}
