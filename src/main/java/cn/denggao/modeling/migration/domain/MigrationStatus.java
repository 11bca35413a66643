package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Locale;

/** How far a migration is. */
public enum MigrationStatus {

	PROPOSED, REFUSED, RUNNING, DONE;

	/** As long as one of these is there, no other can be proposed about its process. */
	static final List<MigrationStatus> OPEN = List.of(PROPOSED, RUNNING);

	static final List<MigrationStatus> APPROVED = List.of(RUNNING, DONE);

	public String messageKey() {
		return "modeling.migration.status." + name().toLowerCase(Locale.ROOT);
	}

}
