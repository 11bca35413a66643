package cn.denggao.application.web;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.EligibilityTable.Rule;
import cn.denggao.application.domain.RegionDuplicates;
import cn.denggao.programme.AdmissionRules.Duplicates;
import cn.denggao.programme.RoundDirectory;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says which rule each condition was judged by: in the words that the decision table had
 * then, whatever it says today, and with what the round was opened with.
 */
@Component
class ConditionRules {

	/** Rules that only say what happens where a fact is missing. */
	private static final Set<String> OF_MISSING_FACTS = Set.of("_UNKNOWN", "_UNCHECKED");

	private final RoundDirectory rounds;

	private final ConditionFacts facts;

	private final MessageSource messages;

	ConditionRules(RoundDirectory rounds, ConditionFacts facts, MessageSource messages) {
		this.rounds = rounds;
		this.facts = facts;
		this.messages = messages;
	}

	/** A rule that was hit, or one that an administrator has added. */
	String words(Rule rule, Result result) {
		return rule.words().isEmpty() ? unwritten(rule.finding().code(), result) : rule.words();
	}

	/** A rule of which nobody kept any words. */
	String unwritten(String code, Result result) {
		return text("application.condition.unwritten", String.valueOf(result.tableVersion()), code);
	}

	/** What the table says of a condition that nothing speaks against. */
	String words(Result result, Predicate<Rule> ofCondition) {
		var words = result.rules()
			.stream()
			.filter(ofCondition)
			.filter(rule -> OF_MISSING_FACTS.stream().noneMatch(rule.finding().code()::endsWith))
			.map(Rule::words)
			.filter(each -> !each.isEmpty())
			.distinct()
			.collect(Collectors.joining(text("application.condition.between")));
		return words.isEmpty() ? text("application.condition.no-rule") : words;
	}

	/** The program's own words: for what the table does not judge, and for old checks. */
	String fallback(String name, ProjectSummary project) {
		return name.equals(RegionDuplicates.FACT) ? duplicates(rounds.rules(project.round()).admission().duplicates())
				: text("application.condition." + name + ".rule", ofRound(project).get(name));
	}

	/** The numbers and lists that the round adds to a rule of the table, or nothing. */
	String ofRound(String name, ProjectSummary project) {
		var added = ofRound(project).get(name);
		return (added == null) ? "" : text("application.condition." + name + ".round", added);
	}

	private Map<String, Object> ofRound(ProjectSummary project) {
		var rules = rounds.rules(project.round()).application();
		var and = text("application.condition.and");
		return Map.of("hospitalLevel",
				rules.hospitalLevels()
					.stream()
					.map(level -> text("organisation.hospital-level." + level))
					.collect(Collectors.joining(and)),
				"leaderTitle",
				rules.leaderTitles()
					.stream()
					.map(title -> facts.title(project, title))
					.collect(Collectors.joining(and)),
				"submittedByHospital", rules.hospitalCap(), "banActive", rules.banYears());
	}

	private String duplicates(Duplicates asked) {
		return text("application.condition.regionDuplicates.rule",
				text("application.condition.regionDuplicates.scope." + asked.scope()),
				text("application.condition.regionDuplicates.direction." + asked.sameDirection()),
				text("application.condition.regionDuplicates.policy." + asked.policy()));
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
