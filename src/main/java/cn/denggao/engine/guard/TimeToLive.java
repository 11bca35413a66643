package cn.denggao.engine.guard;

/** How many days the engine keeps what happened. */
final class TimeToLive {

	/** Six months, which the law demands of logs. */
	static final int LEAST_DAYS = 184;

	private static final String ATTRIBUTE = "camunda:historyTimeToLive";

	private TimeToLive() {
	}

	/** As the process or the decision says, {@code P5500D} or {@code 5500}. */
	static int days(XmlNode definition) {
		var days = definition.attribute(ATTRIBUTE).replaceAll("\\D", "");
		return days.isEmpty() ? LEAST_DAYS : Integer.parseInt(days);
	}

	static boolean isShorter(XmlNode definition, int least) {
		return !definition.attribute(ATTRIBUTE).isEmpty() && days(definition) < least;
	}

}
