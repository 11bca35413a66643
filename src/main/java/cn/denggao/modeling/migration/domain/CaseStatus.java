package cn.denggao.modeling.migration.domain;

import java.util.Locale;

/** What has become of one running case in a migration. */
public enum CaseStatus {

	/** Is moved next. */
	READY,

	/** Is moved when it has left the step at which it waits. */
	WAITING,

	MOVED,

	/** Was not moved; the reason stands beside it. */
	FAILED,

	/** Comes to its end on the former version. */
	STAYING,

	/** Came to its end before it could be moved. */
	GONE;

	static CaseStatus of(Treatment treatment) {
		return switch (treatment) {
			case NOW -> READY;
			case WHEN_LEFT -> WAITING;
			case STAY -> STAYING;
		};
	}

	public String messageKey() {
		return "modeling.migration.case." + name().toLowerCase(Locale.ROOT);
	}

}
