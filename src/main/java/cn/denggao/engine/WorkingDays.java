package cn.denggao.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * Counts the working days that a diagram gives for a step; implemented by the calendar.
 */
public interface WorkingDays {

	/**
	 * The last instant of the last of so many working days, counted from tomorrow; empty
	 * while the holidays of that year are not known, which must hold up no case.
	 */
	Optional<Instant> endOf(int days);

}
