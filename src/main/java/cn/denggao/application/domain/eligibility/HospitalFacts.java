package cn.denggao.application.domain.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.domain.eligibility.PeerSnapshot.Peer;
import cn.denggao.organisation.CampusSummary;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.EligibilityRules.Group;
import cn.denggao.programme.EligibilityRules.Rank;
import cn.denggao.programme.EligibilityRules.Subject;
import cn.denggao.programme.RegisteredFact;

/** What the register and the recorded figures say of one hospital on a day. */
final class HospitalFacts implements FactSource {

	private final HospitalSummary hospital;

	private final OrganisationDirectory organisations;

	private final OrganisationHistory history;

	private final Figures figures;

	private final SpecialtyFacts specialty;

	private final LocalDate today;

	HospitalFacts(HospitalSummary hospital, OrganisationDirectory organisations, OrganisationHistory history,
			Figures figures, SpecialtyFacts specialty, LocalDate today) {
		this.hospital = hospital;
		this.organisations = organisations;
		this.history = history;
		this.figures = figures;
		this.specialty = specialty;
		this.today = today;
	}

	@Override
	public List<KnownValue> registered(RegisteredFact fact) {
		return switch (fact) {
			case HOSPITAL_LEVEL -> one(hospital.level().name());
			case HOSPITAL_GRADE -> one(hospital.grade().name());
			case OWNERSHIP -> one(hospital.ownership().name());
			case HOSPITAL_KIND -> one(hospital.kind().name());
			case APPROVED_BEDS -> one(String.valueOf(hospital.beds()));
			case BRANCHES -> one(String.valueOf(campuses().size()));
			case ALL_BRANCH_BEDS -> one(String.valueOf(campuses().stream().mapToInt(CampusSummary::beds).sum()));
			case DISCIPLINE_CLASS -> List.of(specialty.disciplineClass());
			case SPECIALTY_EVALUATION -> specialty.evaluations();
			case BRANCH_BEDS -> campuses().stream()
				.map(campus -> new KnownValue(campus.name(), String.valueOf(campus.beds()), "", false))
				.toList();
			case REGION -> regions();
		};
	}

	private List<KnownValue> regions() {
		var around = new ArrayList<KnownValue>();
		for (var at = hospital.region(); at != null;) {
			var region = organisations.region(at);
			around.add(new KnownValue(region.name(), region.code(), "", false));
			at = region.parent();
		}
		return around;
	}

	private static List<KnownValue> one(String value) {
		return List.of(new KnownValue("", value, "", false));
	}

	private List<CampusSummary> campuses() {
		return history.campusesOf(hospital.id())
			.stream()
			.filter(campus -> campus.closedOn() == null || campus.closedOn().isAfter(today))
			.toList();
	}

	/** The authority's figure before the hospital's own word. */
	@Override
	public KnownValue figure(Fact fact, int year) {
		var subject = subject(fact);
		return subject.flatMap(own -> figures.newest(own, fact.code(), year, false))
			.or(() -> fact.declarable() ? figures.newest(hospital.id().value(), fact.code(), year, true)
					: Optional.empty())
			.map(found -> new KnownValue(String.valueOf(year), found.value(), found.source(), found.declared()))
			.orElseGet(() -> new KnownValue(String.valueOf(year), null, "", false));
	}

	/** Empty for a county's figure if the hospital is registered in no county. */
	private Optional<String> subject(Fact fact) {
		if (fact.subject() == Subject.HOSPITAL) {
			return Optional.of(hospital.id().value());
		}
		return Optional.of(organisations.region(hospital.region()))
			.filter(region -> region.level() == Level.COUNTY)
			.map(region -> region.code());
	}

	@Override
	public List<Peer> peers(Fact fact, int year, Rank rank) {
		var province = province(organisations, hospital);
		return figures.all(fact.code(), year)
			.stream()
			.filter(figure -> !figure.subject().equals(hospital.id().value()))
			.filter(figure -> !rank.sameKind() || kind().equals(figure.kind()))
			.filter(figure -> rank.group() == Group.NATION || province.equals(figure.province()))
			.map(figure -> new Peer(figure.subject(), figure.name(), figure.value()))
			.toList();
	}

	@Override
	public Peer self(String value) {
		return new Peer(hospital.id().value(), hospital.name(), value);
	}

	@Override
	public String kind() {
		return hospital.kind().name();
	}

	static String province(OrganisationDirectory organisations, HospitalSummary hospital) {
		return organisations.provinceOf(hospital.id()).region();
	}

}
