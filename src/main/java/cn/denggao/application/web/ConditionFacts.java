package cn.denggao.application.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.EligibilityTable.Tested;
import cn.denggao.application.domain.Grounds;
import cn.denggao.application.domain.PartnerConditions;
import cn.denggao.application.domain.RegionDuplicates;
import cn.denggao.application.domain.dossier.Meaning;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the facts of a check of eligibility into words. */
@Component
class ConditionFacts {

	private static final String BUILDING = "openProjectSameSpecialty";

	private static final String BAN = "banActive";

	private static final String VETOES = "vetoItems";

	/** Codes of the register by fact. */
	private static final Map<String, String> REGISTER = Map.of("hospitalLevel", "organisation.hospital-level.",
			"hospitalClass", "organisation.grade.", "ownership", "organisation.ownership.");

	private final DossierDesk desk;

	private final MessageSource messages;

	ConditionFacts(DossierDesk desk, MessageSource messages) {
		this.desk = desk;
		this.messages = messages;
	}

	/** What speaks for or against one of the known conditions. */
	String of(String name, ProjectSummary project, Result result, ConditionReader reader) {
		var fact = Optional.ofNullable(result.inputs().get(name));
		return switch (name) {
			case RegionDuplicates.FACT -> fact.map(this::around).orElseGet(this::unknown);
			case "leaderTitle" -> leader(project, result);
			case VETOES, BUILDING, BAN -> fact.map(known -> behind(name, result, reader)).orElseGet(this::unknown);
			case PartnerConditions.FACT -> fact.filter(names -> !names.isEmpty())
				.map(names -> text("application.condition.partnerVetoes.some", names))
				.orElseGet(() -> text("application.condition.partnerVetoes.none"));
			case "submittedByHospital" ->
				fact.map(number -> text("application.condition.submittedByHospital.fact", number))
					.orElseGet(this::unknown);
			default -> fact.map(code -> text(REGISTER.get(name) + code)).orElseGet(this::unknown);
		};
	}

	/** The facts that a rule of the table looks at, under the table's own names. */
	String tested(List<Tested> tested, Result result, ConditionReader reader) {
		return tested.stream()
			.map(each -> text("application.condition.named", each.label(), value(each.fact(), result, reader)))
			.collect(Collectors.joining(text("application.condition.between")));
	}

	private String value(String fact, Result result, ConditionReader reader) {
		var known = result.inputs().get(fact);
		if (known == null) {
			return unknown();
		}
		if (List.of(VETOES, BUILDING, BAN).contains(fact)) {
			return behind(fact, result, reader);
		}
		if (REGISTER.containsKey(fact)) {
			return text(REGISTER.get(fact) + known);
		}
		return switch (known) {
			case "true" -> text("application.condition.yes");
			case "false" -> text("application.condition.no");
			default -> known;
		};
	}

	private String behind(String name, Result result, ConditionReader reader) {
		var grounds = result.grounds();
		return switch (name) {
			case VETOES -> vetoes(result, reader);
			case BUILDING -> projects(name, result, reader, grounds.building().stream().map(this::building).toList());
			default -> projects(name, result, reader, grounds.ended().stream().map(this::ended).toList());
		};
	}

	/**
	 * Checks kept before the projects were kept with them know only that there are some.
	 */
	private String projects(String name, Result result, ConditionReader reader, List<String> named) {
		return (named.isEmpty() || reader == ConditionReader.OTHER)
				? text("application.condition." + name + "." + result.inputs().get(name))
				: text("application.condition." + name + ".named",
						String.join(text("application.condition.between"), named));
	}

	private String building(Grounds.Building project) {
		return text("application.condition.openProjectSameSpecialty.project", project.number(), project.title(),
				text("application.status." + project.status()));
	}

	private String ended(Grounds.Ended project) {
		return text("application.condition.banActive.project", project.number(), project.title(),
				text("application.status." + project.how()), project.on().toString(), project.until().toString());
	}

	/** Which they are is for the hospital alone; before they were kept, how many. */
	private String vetoes(Result result, ConditionReader reader) {
		var grounds = result.grounds();
		if (reader != ConditionReader.HOSPITAL || grounds.declared().isEmpty() && grounds.confirmed().isEmpty()) {
			return count(result);
		}
		var parts = new ArrayList<String>();
		if (!grounds.declared().isEmpty()) {
			parts.add(text("application.condition.vetoItems.declared", list(grounds.declared(), this::declared)));
		}
		if (!grounds.confirmed().isEmpty()) {
			parts.add(text("application.condition.vetoItems.confirmed", list(grounds.confirmed(), this::confirmed)));
		}
		return String.join(text("application.condition.between"), parts);
	}

	private <T> String list(List<T> all, Function<T, String> words) {
		return all.stream().map(words).collect(Collectors.joining(text("application.condition.and")));
	}

	private String declared(Grounds.Declared veto) {
		return (veto.on() == null) ? veto.name()
				: text("application.condition.vetoItems.declared-on", veto.name(), veto.on().toString());
	}

	private String confirmed(Grounds.Confirmed veto) {
		return text("application.condition.vetoItems.confirmed-on", text("application.veto.kind." + veto.kind()),
				veto.on().toString());
	}

	/** Checks kept before vetoes were recorded know the declared ones only. */
	private String count(Result result) {
		var recorded = result.inputs().get("recordedVetoes");
		int confirmed = (recorded == null) ? 0 : Integer.parseInt(recorded);
		int all = Integer.parseInt(result.inputs().get(VETOES));
		return text("application.condition.vetoItems.fact", String.valueOf(all - confirmed), String.valueOf(confirmed));
	}

	/** Number and status, and nothing else of projects that may not be the reader's. */
	private String around(String fact) {
		return fact.isEmpty() ? text("application.condition.regionDuplicates.none")
				: Arrays.stream(fact.split(","))
					.map(each -> each.split(":"))
					.map(each -> each[0] + " " + text("application.status." + each[1]))
					.collect(Collectors.joining(text("application.condition.and")));
	}

	private String leader(ProjectSummary project, Result result) {
		var title = Optional.ofNullable(result.inputs().get("leaderTitle"));
		return project.leaderName() + " · "
				+ title.map(code -> title(project, code))
					.orElseGet(() -> text("true".equals(result.inputs().get("leaderTitleAdmitted"))
							? "application.condition.not-asked" : "application.condition.not-entered"));
	}

	/** How the form words the code of a title. */
	String title(ProjectSummary project, String code) {
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

}
