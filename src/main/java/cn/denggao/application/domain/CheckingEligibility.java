package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.dossier.DossierContent;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.Meaning;
import cn.denggao.application.domain.eligibility.JudgingHospitals;
import cn.denggao.application.domain.eligibility.RuleLine;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks whether a hospital may apply at all, and tells every reason at once. */
@Service
@Transactional
public class CheckingEligibility {

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final HospitalRecord record;

	private final DossierDesk desk;

	private final KnownFacts facts;

	private final EligibilityTable table;

	private final EligibilityResults results;

	private final RouteConditions route;

	private final JudgingHospitals judging;

	private final RegionDuplicates duplicates;

	private final HospitalGrounds grounds;

	private final PartnerConditions partners;

	private final OfficialClock clock;

	CheckingEligibility(ProjectDirectory projects, RoundDirectory rounds, OrganisationDirectory organisations,
			HospitalRecord record, DossierDesk desk, KnownFacts facts, EligibilityTable table,
			EligibilityResults results, RouteConditions route, JudgingHospitals judging, RegionDuplicates duplicates,
			HospitalGrounds grounds, PartnerConditions partners, OfficialClock clock) {
		this.projects = projects;
		this.rounds = rounds;
		this.organisations = organisations;
		this.record = record;
		this.desk = desk;
		this.facts = facts;
		this.table = table;
		this.results = results;
		this.route = route;
		this.judging = judging;
		this.duplicates = duplicates;
		this.grounds = grounds;
		this.partners = partners;
		this.clock = clock;
	}

	/** Checks anew and keeps what was found. */
	public Result judge(ProjectId id) {
		var result = check(id);
		results.keep(id, EligibilityTable.KEY, result);
		return result;
	}

	/** Checks what stands in the dossier now without keeping the result. */
	@Transactional(readOnly = true)
	public Result check(ProjectId id) {
		var project = projects.require(id);
		var rules = rounds.rules(project.round());
		var hospital = organisations.hospital(organisations.current(project.hospital()));
		var content = desk.content(id).knowing(facts.of(project));
		var asked = desk.form(project).askedBy(content);
		var dossier = content.only(asked);
		var behind = grounds.of(project, asked, dossier);
		var inputs = inputs(project, rules.application(), hospital, behind);
		inputs.putAll(title(asked, dossier, rules.application()));
		inputs.putAll(route.facts(project, rules));
		var answer = table.ask(rules.definitions().version(EligibilityTable.KEY),
				rounds.require(project.round()).owners(), inputs);
		var findings = new ArrayList<>(answer.findings());
		addRoute(project, rules, inputs, findings);
		var lines = lines(project, rules, hospital);
		findings.addAll(declared(lines));
		return new Result(clock.now(), answer.version(), List.copyOf(findings), asText(inputs), lines, answer.rules(),
				behind);
	}

	/** What the round asks beside the table; its facts are added to the others. */
	private void addRoute(ProjectSummary project, RoundRules rules, Map<String, Object> inputs,
			List<Finding> findings) {
		findings.addAll(route.findings(project, rules, inputs));
		var around = duplicates.fact(project, rules);
		around.ifPresent(found -> inputs.put(RegionDuplicates.FACT, found));
		RegionDuplicates.finding(around, rules).ifPresent(findings::add);
		var vetoed = partners.vetoed(project);
		vetoed.ifPresent(names -> inputs.put(PartnerConditions.FACT, names));
		PartnerConditions.finding(vetoed).ifPresent(findings::add);
	}

	private List<RuleLine> lines(ProjectSummary project, RoundRules rules, HospitalSummary hospital) {
		var lines = new ArrayList<>(
				judging.lines(hospital, project.specialtyCode(), rounds.require(project.round()).year(), rules));
		lines.addAll(partners.lines(project, rules));
		return lines;
	}

	/**
	 * What of the declared conditions keeps out, once for all that failed or are open.
	 */
	private static List<Finding> declared(List<RuleLine> lines) {
		return lines.stream()
			.filter(RuleLine::keepsOut)
			.map(line -> new Finding("RULES_" + line.outcome(), true))
			.distinct()
			.toList();
	}

	private static Map<String, String> asText(Map<String, Object> inputs) {
		var text = new LinkedHashMap<String, String>();
		inputs.forEach((name, value) -> text.put(name, (value == null) ? null : value.toString()));
		return text;
	}

	private Map<String, Object> inputs(ProjectSummary project, RoundRules.Application rules, HospitalSummary hospital,
			Grounds behind) {
		var inputs = new LinkedHashMap<String, Object>();
		inputs.put("hospitalLevel", hospital.level().name());
		inputs.put("levelAdmitted", rules.hospitalLevels().contains(hospital.level().name()));
		inputs.put("hospitalClass", hospital.grade().name());
		inputs.put("ownership", hospital.ownership().name());
		inputs.put("vetoItems", behind.declared().size() + behind.confirmed().size());
		inputs.put("recordedVetoes", behind.confirmed().size());
		inputs.put("openProjectSameSpecialty", !behind.building().isEmpty());
		inputs.put("submittedByHospital", record.submitted(project));
		inputs.put("hospitalCap", rules.hospitalCap());
		inputs.put("banActive", !behind.ended().isEmpty());
		return inputs;
	}

	/** Unknown while it is not entered; admitted where the form does not ask for it. */
	private static Map<String, Object> title(DossierForm asked, DossierContent dossier, RoundRules.Application rules) {
		var title = asked.said(Meaning.LEADER_TITLE, dossier);
		var known = new LinkedHashMap<String, Object>();
		known.put("leaderTitle", title.isEmpty() ? null : title);
		known.put("leaderTitleAdmitted", title.isEmpty() ? null : rules.leaderTitles().contains(title));
		if (asked.meant(Meaning.LEADER_TITLE).isEmpty()) {
			known.put("leaderTitleAdmitted", true);
		}
		return known;
	}

}
