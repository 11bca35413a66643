package cn.denggao.modeling.migration.domain;

import java.util.Locale;

/** How far a migration is. */
public enum MigrationStatus {

	PROPOSED, REFUSED, RUNNING, DONE;

	public String messageKey() {
		return "modeling.migration.status." + name().toLowerCase(Locale.ROOT);
	}

}
