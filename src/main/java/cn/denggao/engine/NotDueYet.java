package cn.denggao.engine;

import java.time.Instant;

/**
 * A timer fired before the database's clock reached the date; the job is tried again a
 * minute later.
 */
public class NotDueYet extends RuntimeException {

	public NotDueYet(Instant due) {
		super("Not due before " + due);
	}

}
