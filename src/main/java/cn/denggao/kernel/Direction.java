package cn.denggao.kernel;

/**
 * Which way an indicator is meant to move (domain §7.1); data of a template, never a
 * property of the indicator's name.
 */
public enum Direction {

	HIGHER_BETTER, LOWER_BETTER, TARGET_VALUE, TARGET_RANGE, MONITOR, BOOLEAN;

	/** Whether there is a way to go: up or down. */
	public boolean leads() {
		return this == HIGHER_BETTER || this == LOWER_BETTER;
	}

}
