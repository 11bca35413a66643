package cn.denggao.application.domain;

import java.util.List;

/**
 * One year of rounds.
 *
 * @param counts by category in the plan's order, without self-funded projects
 * @param batches the year's batches in their order, which add up to it; empty where it
 * has but one (R002-03)
 */
public record YearLine(int year, List<Integer> counts, int selfFunded, List<BatchLine> batches) {

	/**
	 * One of several batches of a year.
	 *
	 * @param counts as those of the year
	 */
	public record BatchLine(int batch, List<Integer> counts, int selfFunded) {
	}

}
