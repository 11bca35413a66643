package cn.denggao.application.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.Meaning;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.PartnerConditions;
import cn.denggao.application.domain.RegionDuplicates;
import cn.denggao.programme.AdmissionRules.Duplicates;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a check of eligibility into words: condition, rule, facts, finding. */
@Component
class Conditions {

	/** Findings told line by line elsewhere. */
	private static final String DECLARED = "RULES_";

	/** Conditions of some rounds only. */
	private static final Set<String> SOMETIMES = Set.of(RegionDuplicates.FACT, PartnerConditions.FACT);

	/** Conditions in order, each with how the codes of its findings begin. */
	private static final Map<String, List<String>> CODES = new LinkedHashMap<>();

	static {
		CODES.put("hospitalLevel", List.of("LEVEL_"));
		CODES.put("hospitalClass", List.of("CLASS_"));
		CODES.put("ownership", List.of("NOT_PUBLIC", "OWNERSHIP_"));
		CODES.put("leaderTitle", List.of("LEADER_"));
		CODES.put("vetoItems", List.of("VETO"));
		CODES.put(PartnerConditions.FACT, List.of("PARTNER_VETO"));
		CODES.put("openProjectSameSpecialty", List.of("DUPLICATE"));
		CODES.put(RegionDuplicates.FACT, List.of("REGION_"));
		CODES.put("submittedByHospital", List.of("HOSPITAL_"));
		CODES.put("banActive", List.of("BAN"));
	}

	private final RoundDirectory rounds;

	private final DossierDesk desk;

	private final MessageSource messages;

	Conditions(RoundDirectory rounds, DossierDesk desk, MessageSource messages) {
		this.rounds = rounds;
		this.desk = desk;
		this.messages = messages;
	}

	/** One line per condition; what refuses comes with the sentence that says why. */
	List<Line> of(ProjectSummary project, Result result) {
		var rules = rounds.rules(project.round());
		var lines = new ArrayList<Line>();
		CODES.forEach((name, codes) -> {
			if (!SOMETIMES.contains(name) || result.inputs().containsKey(name)) {
				lines.add(new Line(text("application.condition." + name), rule(name, rules, project),
						evidence(name, project, result.inputs()), found(result, codes)));
			}
		});
		result.findings()
			.stream()
			.filter(finding -> !finding.code().startsWith(DECLARED))
			.filter(finding -> CODES.values().stream().flatMap(List::stream).noneMatch(finding.code()::startsWith))
			.forEach(finding -> lines.add(new Line(text("application.condition.other"), "", "", sentence(finding))));
		return lines;
	}

	private Found found(Result result, List<String> codes) {
		return result.findings()
			.stream()
			.filter(finding -> codes.stream().anyMatch(finding.code()::startsWith))
			.sorted(Comparator.comparing(finding -> !finding.refuses()))
			.findFirst()
			.map(this::sentence)
			.orElse(null);
	}

	private Found sentence(Finding finding) {
		return new Found(finding.refuses(), messages.getMessage("application.finding." + finding.code(), null,
				finding.code(), LocaleContextHolder.getLocale()));
	}

	private String rule(String name, RoundRules of, ProjectSummary project) {
		var rules = of.application();
		return switch (name) {
			case RegionDuplicates.FACT -> duplicates(of.admission().duplicates());
			case "hospitalLevel" -> text("application.condition.hospitalLevel.rule",
					rules.hospitalLevels()
						.stream()
						.map(level -> text("organisation.hospital-level." + level))
						.collect(Collectors.joining("、")));
			case "leaderTitle" -> text("application.condition.leaderTitle.rule",
					rules.leaderTitles().stream().map(title -> title(project, title)).collect(Collectors.joining("、")));
			case "submittedByHospital" -> text("application.condition.submittedByHospital.rule", rules.hospitalCap());
			case "banActive" -> text("application.condition.banActive.rule", rules.banYears());
			default -> text("application.condition." + name + ".rule");
		};
	}

	private String duplicates(Duplicates asked) {
		return text("application.condition.regionDuplicates.rule",
				text("application.condition.regionDuplicates.scope." + asked.scope()),
				text("application.condition.regionDuplicates.direction." + asked.sameDirection()),
				text("application.condition.regionDuplicates.policy." + asked.policy()));
	}

	/** Number and status, and nothing else of projects that may not be the reader's. */
	private String around(String fact) {
		return fact.isEmpty() ? text("application.condition.regionDuplicates.none")
				: Arrays.stream(fact.split(","))
					.map(each -> each.split(":"))
					.map(each -> each[0] + " " + text("application.status." + each[1]))
					.collect(Collectors.joining("、"));
	}

	private String evidence(String name, ProjectSummary project, Map<String, String> facts) {
		var fact = Optional.ofNullable(facts.get(name));
		return switch (name) {
			case RegionDuplicates.FACT -> fact.map(this::around).orElseGet(this::unknown);
			case "hospitalLevel" ->
				fact.map(level -> text("organisation.hospital-level." + level)).orElseGet(this::unknown);
			case "hospitalClass" -> fact.map(grade -> text("organisation.grade." + grade)).orElseGet(this::unknown);
			case "ownership" -> fact.map(owner -> text("organisation.ownership." + owner)).orElseGet(this::unknown);
			case "leaderTitle" -> project.leaderName() + " · "
					+ fact.map(title -> title(project, title))
						.orElseGet(() -> text("true".equals(facts.get("leaderTitleAdmitted"))
								? "application.condition.not-asked" : "application.condition.not-entered"));
			case "vetoItems" ->
				fact.map(number -> vetoes(number, facts.get("recordedVetoes"))).orElseGet(this::unknown);
			case PartnerConditions.FACT -> fact.filter(names -> !names.isEmpty())
				.map(names -> text("application.condition.partnerVetoes.some", names))
				.orElseGet(() -> text("application.condition.partnerVetoes.none"));
			case "submittedByHospital" ->
				fact.map(number -> text("application.condition." + name + ".fact", number)).orElseGet(this::unknown);
			default -> fact.map(yes -> text("application.condition." + name + "." + yes)).orElseGet(this::unknown);
		};
	}

	/** Checks kept before vetoes were recorded know the declared ones only. */
	private String vetoes(String all, String recorded) {
		int confirmed = (recorded == null) ? 0 : Integer.parseInt(recorded);
		return text("application.condition.vetoItems.fact", String.valueOf(Integer.parseInt(all) - confirmed),
				String.valueOf(confirmed));
	}

	private String title(ProjectSummary project, String code) {
		return desk.form(project)
			.meant(Meaning.LEADER_TITLE)
			.map(field -> field.options().getOrDefault(code, code))
			.orElse(code);
	}

	private String unknown() {
		return text("application.condition.unknown");
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * One condition.
	 *
	 * @param found what was found, null if the condition is met
	 */
	record Line(String name, String rule, String evidence, Found found) {
	}

	/** A finding in words. */
	record Found(boolean refuses, String sentence) {
	}

}
