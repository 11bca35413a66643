package cn.denggao.discipline.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Authorities see which hospitals below them have classified their disciplines. */
@Service
@Transactional(readOnly = true)
public class OverseeingDisciplines {

	private final DisciplineDesk desk;

	private final OrganisationDirectory organisations;

	private final VersionLines lines;

	OverseeingDisciplines(DisciplineDesk desk, OrganisationDirectory organisations, VersionLines lines) {
		this.desk = desk;
		this.organisations = organisations;
		this.lines = lines;
	}

	/** One line per hospital below the own authority whose name holds these words. */
	public List<HospitalLine> hospitals(int year, String words, String state) {
		var hospitals = below().stream().filter(each -> each.name().contains(words)).toList();
		var versions = lines.of(hospitals.stream().map(each -> each.id().value()).toList(), year)
			.stream()
			.collect(Collectors.groupingBy(VersionLine::hospital));
		var found = new ArrayList<HospitalLine>();
		hospitals.forEach(each -> found.add(line(each, versions)));
		found.removeIf(line -> !state.isEmpty() && !state.equals(line.state().name()));
		return found;
	}

	/** Years there is something to see of. */
	public List<Integer> years() {
		return lines.years(below().stream().map(each -> each.id().value()).toList());
	}

	private List<HospitalSummary> below() {
		return organisations.hospitalsUnder(OrganisationId.of(desk.overseer().organisation()));
	}

	private HospitalLine line(HospitalSummary hospital, Map<String, List<VersionLine>> all) {
		var versions = all.getOrDefault(hospital.id().value(), List.of());
		var counting = versions.stream().filter(VersionLine::counting).findFirst();
		var open = versions.stream().anyMatch(each -> each.status() != ClassificationStatus.CONFIRMED);
		return new HospitalLine(hospital.id(), hospital.name(), counting.orElse(null), open);
	}

	/**
	 * A hospital in a year.
	 *
	 * @param confirmed the version that counts, or null
	 * @param open whether another one is being made
	 */
	public record HospitalLine(OrganisationId id, String name, VersionLine confirmed, boolean open) {

		public State state() {
			if (confirmed != null) {
				return State.FINISHED;
			}
			return open ? State.BEGUN : State.NOTHING;
		}

	}

	/** How far a hospital is. */
	public enum State {

		FINISHED, BEGUN, NOTHING

	}

}
