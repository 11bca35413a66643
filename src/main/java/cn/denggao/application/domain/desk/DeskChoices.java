package cn.denggao.application.domain.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.denggao.application.domain.desk.DeskScope.Seen;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.organisation.SpecialtySummary;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

/** What a filter can choose from, each value with its name. */
public record DeskChoices(Map<String, String> rounds, Map<String, String> regions, Map<String, String> specialties,
		Map<String, String> hospitals, Map<String, String> supports) {

	static DeskChoices of(Seen seen, OrganisationDirectory organisations, RoundDirectory directory,
			Map<String, String> supports) {
		var names = new DeskNames(seen, organisations, directory);
		return new DeskChoices(
				named(directory.all().stream().filter(round -> round.status().reached(RoundStatus.OPEN)),
						round -> round.id().toString(), RoundSummary::title),
				named(seen.all().stream().map(HospitalSummary::region).distinct().sorted(), Function.identity(),
						names::region),
				named(organisations.specialties().stream(), SpecialtySummary::code, SpecialtySummary::name),
				named(seen.all().stream().sorted(Comparator.comparing(hospital -> hospital.id().value())),
						hospital -> hospital.id().value(), HospitalSummary::name),
				supports);
	}

	private static <T> Map<String, String> named(Stream<T> values, Function<T, String> key, Function<T, String> name) {
		var named = new LinkedHashMap<String, String>();
		values.forEach(value -> named.put(key.apply(value), name.apply(value)));
		return named;
	}

}
