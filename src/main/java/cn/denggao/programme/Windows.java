package cn.denggao.programme;

import java.time.LocalTime;

/**
 * How long a round takes applications and recommendations, proposed when it is opened.
 *
 * @param baselineYear the last year figures are told of
 */
public record Windows(Window application, Window recommendation, int baselineYear) {

	/** So many working days, ending at this time of the last one. */
	public record Window(int workingDays, LocalTime closingTime) {
	}

}
