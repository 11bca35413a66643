package cn.denggao.approval.web;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import cn.denggao.application.ProjectStatus;

/**
 * One bar of the funnel: how many applications have ever come so far.
 *
 * @param key message key
 * @param percent share of all applications
 */
record StageLine(String key, long count, long percent) {

	private static final List<Entry<String, ProjectStatus>> STAGES = List.of(
			Map.entry("approval.stage.submitted", ProjectStatus.SUBMITTED),
			Map.entry("approval.stage.recommended", ProjectStatus.RECOMMENDED),
			Map.entry("approval.stage.reviewed", ProjectStatus.RANKED),
			Map.entry("approval.stage.listed", ProjectStatus.SHORTLISTED),
			Map.entry("approval.stage.approved", ProjectStatus.APPROVED));

	/**
	 * From all handed in to those approved.
	 * @param applications all of the round
	 * @param reached how many of them have been in each status
	 */
	static List<StageLine> of(long applications, Map<ProjectStatus, Long> reached) {
		return STAGES.stream()
			.map(stage -> line(stage.getKey(), reached.getOrDefault(stage.getValue(), 0L), applications))
			.toList();
	}

	private static StageLine line(String key, long count, long applications) {
		return new StageLine(key, count, Math.round(count * 100.0 / Math.max(1, applications)));
	}

}
