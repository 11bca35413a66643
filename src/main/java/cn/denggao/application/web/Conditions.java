package cn.denggao.application.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.EligibilityTable.Rule;
import cn.denggao.application.domain.EligibilityTable.Tested;
import cn.denggao.application.domain.PartnerConditions;
import cn.denggao.application.domain.RegionDuplicates;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a check of eligibility into words: condition, rule, facts, finding. */
@Component
class Conditions {

	/** Findings told line by line elsewhere. */
	private static final String DECLARED = "RULES_";

	private static final String FINDING = "application.finding.";

	/** Conditions of some rounds only, which the table does not judge. */
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

	private final ConditionRules rules;

	private final ConditionFacts facts;

	private final MessageSource messages;

	Conditions(ConditionRules rules, ConditionFacts facts, MessageSource messages) {
		this.rules = rules;
		this.facts = facts;
		this.messages = messages;
	}

	/** A line for each condition; what refuses comes with the sentence that says why. */
	List<Line> of(ProjectSummary project, Result result, ConditionReader reader) {
		var found = found(result);
		var lines = new ArrayList<Line>();
		CODES.keySet()
			.stream()
			.filter(name -> !SOMETIMES.contains(name) || result.inputs().containsKey(name))
			.forEach(name -> lines.addAll(known(name, found, project, result, reader)));
		result.rules()
			.stream()
			.filter(rule -> !isNamed(rule.finding()))
			.forEach(rule -> lines.add(added(rule, result, reader)));
		found.stream()
			.filter(each -> each.rule() == null && isApart(each))
			.forEach(each -> lines.add(apart(each, project, result)));
		return lines;
	}

	/** What was found, each with the rule of the table that says so. */
	private static List<Against> found(Result result) {
		var hit = result.rules().stream().filter(Rule::hit).map(rule -> new Against(rule.finding(), rule)).toList();
		var codes = hit.stream().map(each -> each.finding().code()).collect(Collectors.toSet());
		return Stream
			.concat(hit.stream(),
					result.findings()
						.stream()
						.filter(finding -> !codes.contains(finding.code()))
						.map(finding -> new Against(finding, null)))
			.toList();
	}

	private List<Line> known(String name, List<Against> found, ProjectSummary project, Result result,
			ConditionReader reader) {
		var isOld = result.rules().isEmpty() || SOMETIMES.contains(name);
		var title = text("application.condition." + name);
		var round = isOld ? "" : rules.ofRound(name, project);
		var evidence = facts.of(name, project, result, reader);
		var against = found.stream()
			.filter(each -> isOf(name, each.finding()))
			.map(each -> new Line(title,
					each.rule() == null ? rules.fallback(name, project) : rules.words(each.rule(), result), round,
					evidence, sentence(each.finding(), result)))
			.toList();
		var words = isOld ? rules.fallback(name, project) : rules.words(result, rule -> isOf(name, rule.finding()));
		return against.isEmpty() ? List.of(new Line(title, words, round, evidence, null)) : against;
	}

	/** A rule that an administrator has added says everything itself. */
	private Line added(Rule rule, Result result, ConditionReader reader) {
		var about = rule.tested()
			.stream()
			.map(Tested::label)
			.collect(Collectors.joining(text("application.condition.and")));
		var words = rules.words(rule, result);
		return new Line(about.isEmpty() ? text("application.condition.other") : about, words, "",
				facts.tested(rule.tested(), result, reader),
				rule.hit() ? new Found(rule.finding().refuses(), words) : null);
	}

	/** What the round's route or a former table says beside the conditions. */
	private Line apart(Against each, ProjectSummary project, Result result) {
		var code = each.finding().code();
		var inputs = result.inputs();
		var evidence = switch (code) {
			case "ROUTE_HOST" -> project.hospitalName();
			case "ROUTE_YEAR" -> text("application.finding.ROUTE_YEAR.fact", inputs.get("submittedInYear"));
			case "ROUTE_SPECIALTY", "CANDIDATE_MISSING", "CANDIDATE_YOUNG" -> project.specialtyName();
			default -> "";
		};
		var rule = messages.getMessage(FINDING + code + ".rule", new Object[] { inputs.get("perHospitalYear") }, "",
				LocaleContextHolder.getLocale());
		return new Line(text("application.condition.other"), rule, "", evidence, sentence(each.finding(), result));
	}

	private boolean isApart(Against each) {
		var finding = each.finding();
		return !finding.code().startsWith(DECLARED) && CODES.keySet().stream().noneMatch(name -> isOf(name, finding));
	}

	/** Codes that an administrator has made up belong to no condition. */
	private boolean isOf(String name, Finding finding) {
		return isNamed(finding) && CODES.get(name).stream().anyMatch(finding.code()::startsWith);
	}

	private boolean isNamed(Finding finding) {
		return messages.getMessage(FINDING + finding.code(), null, null, LocaleContextHolder.getLocale()) != null;
	}

	private Found sentence(Finding finding, Result result) {
		return new Found(finding.refuses(),
				isNamed(finding) ? text(FINDING + finding.code()) : rules.unwritten(finding.code(), result));
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * What was found.
	 *
	 * @param rule of the table, null if it was found beside it or nobody kept it
	 */
	private record Against(Finding finding, Rule rule) {
	}

	/**
	 * One condition.
	 *
	 * @param round what the round adds to the rule, or empty
	 * @param found what was found, null if the condition is met
	 */
	record Line(String name, String rule, String round, String evidence, Found found) {

		boolean keepsOut() {
			return found != null && found.refuses();
		}

	}

	/** A finding in words. */
	record Found(boolean refuses, String sentence) {
	}

}
