package cn.denggao.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Authorities see which hospitals below them have made a plan. */
@Service
@Transactional(readOnly = true)
public class OverseeingDevelopment {

	private final DevelopmentDesk desk;

	private final DevelopmentPlans plans;

	private final ReadingDevelopment reading;

	private final OrganisationDirectory organisations;

	OverseeingDevelopment(DevelopmentDesk desk, DevelopmentPlans plans, ReadingDevelopment reading,
			OrganisationDirectory organisations) {
		this.desk = desk;
		this.plans = plans;
		this.reading = reading;
		this.organisations = organisations;
	}

	/** One line per hospital below the own authority whose name holds these words. */
	public List<HospitalLine> hospitals(String words, String state) {
		var hospitals = organisations.hospitalsUnder(OrganisationId.of(desk.overseer().organisation()))
			.stream()
			.filter(each -> each.name().contains(words))
			.toList();
		var versions = plans
			.findByHospitalInOrderByNumberDesc(hospitals.stream().map(each -> each.id().value()).toList())
			.stream()
			.collect(Collectors.groupingBy(DevelopmentPlan::hospital));
		var found = new ArrayList<HospitalLine>();
		hospitals.forEach(each -> found.add(line(each, versions)));
		found.removeIf(line -> !state.isEmpty() && !state.equals(line.state().name()));
		return found;
	}

	private HospitalLine line(HospitalSummary hospital, Map<String, List<DevelopmentPlan>> all) {
		var versions = all.getOrDefault(hospital.id().value(), List.of());
		var confirmed = versions.stream().filter(each -> each.status() == DevelopmentStatus.CONFIRMED).findFirst();
		boolean open = versions.stream().anyMatch(each -> each.status() != DevelopmentStatus.CONFIRMED);
		return new HospitalLine(hospital.id().value(), hospital.name(), confirmed.map(reading::line).orElse(null),
				open);
	}

	/**
	 * A hospital.
	 *
	 * @param confirmed the newest version that is confirmed, or null
	 * @param open whether another one is being made
	 */
	public record HospitalLine(String id, String name, DevelopmentLine confirmed, boolean open) {

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
