package cn.denggao.modeling.migration.web;

import java.util.Map;

import cn.denggao.modeling.migration.domain.CaseStatus;

/**
 * How far a migration is.
 *
 * @param counts cases by status, those without a case left out
 * @param total cases listed
 * @param percent of the cases that are to be moved, how many are dealt with (0–100)
 */
record MigrationProgress(Map<CaseStatus, Integer> counts, int total, int percent) {

	private static final int WHOLE = 100;

	static MigrationProgress of(Map<CaseStatus, Integer> counts) {
		var total = counts.values().stream().mapToInt(Integer::intValue).sum();
		var open = counts.getOrDefault(CaseStatus.READY, 0) + counts.getOrDefault(CaseStatus.WAITING, 0);
		return new MigrationProgress(counts, total, (total == 0) ? WHOLE : WHOLE * (total - open) / total);
	}

	public int of(CaseStatus status) {
		return counts.getOrDefault(status, 0);
	}

	public boolean failed() {
		return of(CaseStatus.FAILED) > 0;
	}

	public boolean waiting() {
		return of(CaseStatus.WAITING) > 0;
	}

	public boolean ready() {
		return of(CaseStatus.READY) > 0;
	}

}
