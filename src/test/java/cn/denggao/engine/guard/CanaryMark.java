package cn.denggao.engine.guard;

/** Whether somebody loaded the canary. */
final class CanaryMark {

	static final String NAME = "denggao.test.canary";

	private CanaryMark() {
	}

	static boolean isLeft() {
		return System.getProperty(NAME) != null;
	}

}
