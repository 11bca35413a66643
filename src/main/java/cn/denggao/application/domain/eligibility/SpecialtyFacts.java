package cn.denggao.application.domain.eligibility;

import java.util.List;

import cn.denggao.application.domain.eligibility.FactSource.KnownValue;
import cn.denggao.discipline.DisciplineClass;
import cn.denggao.discipline.EvaluatedSpecialty;

/**
 * What is known of the specialty applied for.
 *
 * @param confirmed the class its hospital has confirmed for the year, null if none
 * @param evaluated grades others have given in the latest year, none if never
 */
record SpecialtyFacts(DisciplineClass confirmed, List<EvaluatedSpecialty> evaluated) {

	KnownValue disciplineClass() {
		return new KnownValue("", (confirmed == null) ? null : confirmed.name(), "", false);
	}

	/** One per direction; one that is not known if nobody has evaluated it. */
	List<KnownValue> evaluations() {
		return evaluated.isEmpty() ? List.of(new KnownValue("", null, "", false))
				: evaluated.stream()
					.map(each -> new KnownValue(period(each), each.grade(), each.source(), false))
					.toList();
	}

	private static String period(EvaluatedSpecialty each) {
		return each.year() + ((each.direction() == null) ? "" : " " + each.direction());
	}

}
