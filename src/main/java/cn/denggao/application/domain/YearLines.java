package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.List;

import cn.denggao.application.domain.ApprovedRows.Group;
import cn.denggao.application.domain.YearLine.BatchLine;
import cn.denggao.programme.ProgrammePlan;

/** Approvals by the year of their round, the newest first, and by its batches. */
final class YearLines {

	private YearLines() {
	}

	static List<YearLine> of(ProgrammePlan plan, List<Group> own) {
		return own.stream()
			.map(Group::year)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.map(year -> line(plan, own.stream().filter(group -> group.year() == year).toList(), year))
			.toList();
	}

	private static YearLine line(ProgrammePlan plan, List<Group> ofYear, int year) {
		var batches = ofYear.stream().map(Group::batch).distinct().sorted().toList();
		return new YearLine(year, counts(plan, ofYear), selfFunded(ofYear),
				(batches.size() < 2) ? List.of() : batches.stream().map(batch -> line(batch, plan, ofYear)).toList());
	}

	private static BatchLine line(int batch, ProgrammePlan plan, List<Group> ofYear) {
		var own = ofYear.stream().filter(group -> group.batch() == batch).toList();
		return new BatchLine(batch, counts(plan, own), selfFunded(own));
	}

	private static List<Integer> counts(ProgrammePlan plan, List<Group> groups) {
		return plan.categories()
			.stream()
			.map(target -> TargetProgress.count(groups,
					group -> !group.selfFunded() && group.category().equals(target.category())))
			.toList();
	}

	private static int selfFunded(List<Group> groups) {
		return TargetProgress.count(groups, Group::selfFunded);
	}

}
