package cn.denggao.discipline.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.denggao.discipline.EvaluatedSpecialty;
import cn.denggao.discipline.ExternalEvaluations;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.SpecialtySummary;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows evaluations to the hospital they are of and to the authorities above it. */
@Service
@Transactional(readOnly = true)
public class ReadingEvaluations implements ExternalEvaluations {

	private static final int SIZE = 50;

	private final DisciplineDesk desk;

	private final Evaluations evaluations;

	private final OrganisationDirectory organisations;

	ReadingEvaluations(DisciplineDesk desk, Evaluations evaluations, OrganisationDirectory organisations) {
		this.desk = desk;
		this.evaluations = evaluations;
		this.organisations = organisations;
	}

	/** Those the person may see, the latest years first, in pages counted from 0. */
	public Page<Line> seen(int page) {
		return seen(PageRequest.of(Math.max(0, page), SIZE));
	}

	/** The same in one page of so many. */
	public Page<Line> first(int most) {
		return seen(PageRequest.of(0, most));
	}

	private Page<Line> seen(PageRequest page) {
		var hospitals = desk.isHospital() ? List.of(desk.reader().organisation())
				: organisations.hospitalsUnder(OrganisationId.of(desk.overseer().organisation()))
					.stream()
					.map(HospitalSummary::id)
					.map(OrganisationId::value)
					.toList();
		return evaluations.of(hospitals, page)
			.map(each -> new Line(organisations.nameOf(OrganisationId.of(each.hospital())),
					organisations.specialty(each.specialty()).name(), each));
	}

	/** The dictionary, for a choice: code to name. */
	public SortedMap<String, String> specialties() {
		return organisations.specialties()
			.stream()
			.collect(TreeMap::new, (all, each) -> all.put(each.code(), shown(each)), TreeMap::putAll);
	}

	@Override
	public List<EvaluatedSpecialty> newest(OrganisationId hospital, String specialty) {
		return evaluations.newest(hospital.value(), specialty);
	}

	private String shown(SpecialtySummary specialty) {
		var directions = evaluations.directions(specialty.code());
		return specialty.code() + " " + specialty.name()
				+ (directions.isEmpty() ? "" : " (" + String.join(", ", directions) + ")");
	}

	/** One evaluation with names. */
	public record Line(String hospital, String specialty, EvaluatedSpecialty found) {
	}

}
