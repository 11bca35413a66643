package cn.denggao.application.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.discipline.ConfirmedClasses;
import cn.denggao.discipline.DisciplineClass;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.programme.RoundDirectory;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the dossier shows without being asked: the round, the register, the leader. */
@Component
public class KnownFacts {

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final OrganisationHistory history;

	private final ConfirmedClasses classes;

	private final OfficialClock clock;

	private final MessageSource texts;

	private final LeaningProjects leaning;

	private final Consortium consortium;

	KnownFacts(RoundDirectory rounds, OrganisationDirectory organisations, OrganisationHistory history,
			ConfirmedClasses classes, OfficialClock clock, MessageSource texts, LeaningProjects leaning,
			Consortium consortium) {
		this.consortium = consortium;
		this.rounds = rounds;
		this.organisations = organisations;
		this.history = history;
		this.classes = classes;
		this.clock = clock;
		this.texts = texts;
		this.leaning = leaning;
	}

	/** Values by the source named in the pack. */
	public Map<String, String> of(ProjectSummary project) {
		var facts = new LinkedHashMap<String, String>();
		var round = rounds.require(project.round());
		facts.put("programme.name", round.programmeName());
		facts.put("round.title", round.title());
		facts.put("round.category", round.categoryName());
		facts.put("project.code", project.code());
		facts.put("project.title", project.title());
		facts.put("specialty.name", project.specialtyName());
		facts.put("specialty.disciplineClass", disciplineClass(project, round.year()));
		facts.put("leader.name", project.leaderName());
		facts.put("hospital.name", project.hospitalName());
		facts.put("hospital.supervisor", organisations.supervisorOf(project.hospital()).name());
		facts.put("partners", consortium.words(project.id()));
		leaning.ground(project.id()).ifPresent(ground -> {
			facts.put("leading.code", ground.code());
			facts.put("leading.title", ground.title());
			facts.put("leading.hospital", ground.hospitalName());
		});
		hospital(organisations.hospital(project.hospital()), facts);
		return facts;
	}

	/** What the hospital has confirmed for the year of the round (R001-19). */
	private String disciplineClass(ProjectSummary project, int year) {
		return text(classes.of(organisations.current(project.hospital()), project.specialtyCode(), year)
			.map(DisciplineClass::messageKey)
			.orElse("discipline.unconfirmed"));
	}

	private void hospital(HospitalSummary hospital, Map<String, String> facts) {
		facts.put("hospital.creditCode", hospital.creditCode());
		facts.put("hospital.licenceNumber", hospital.licenceNumber());
		facts.put("hospital.region", history.following(hospital.region(), clock.today()).name());
		facts.put("hospital.level", text("organisation.hospital-level." + hospital.level()));
		facts.put("hospital.grade", text("organisation.grade." + hospital.grade()));
		facts.put("hospital.ownership", text("organisation.ownership." + hospital.ownership()));
		facts.put("hospital.kind", text("organisation.kind." + hospital.kind()));
		facts.put("hospital.beds", String.valueOf(hospital.beds()));
	}

	private String text(String key) {
		return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

}
