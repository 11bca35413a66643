package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.List;

import cn.denggao.application.domain.ApprovedRows.Group;
import cn.denggao.programme.ProgrammePlan;

/** Approvals by the year of their round, the newest first. */
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
		return new YearLine(year,
				plan.categories()
					.stream()
					.map(target -> TargetProgress.count(ofYear,
							group -> !group.selfFunded() && group.category().equals(target.category())))
					.toList(),
				TargetProgress.count(ofYear, Group::selfFunded));
	}

}
