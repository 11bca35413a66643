package cn.denggao.programme.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Rates come with numerator and denominator, and every form asks for both. */
class ComputedIndicatorsTests {

	private static final List<String> PACKS = List.of("bqw-14", "climb", "county-cap", "hb-csc", "multi-campus", "nmc",
			"sx-136");

	/** Standards with a word of their own for what all others say alike. */
	private static final Map<String, String> SAME = Map.of("UNFILED_TECHNIQUE", "RESTRICTED_TECHNIQUE");

	static Stream<Arguments> parts() {
		return PACKS.stream()
			.flatMap(pack -> Pack.read(PackSource.shipped(pack))
				.parts()
				.stream()
				.map(part -> arguments(pack, part.round().category(), part)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("parts")
	void areAskedForWithTheirParts(String pack, String category, PackPart part) {
		var told = told(form(part));

		assertThat(asked(part)).isNotEmpty().allSatisfy(indicator -> assertThat(told).containsAll(parts(indicator)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("parts")
	void areKnownWithTheirPartsWhereverAFormCouldAskForThem(String pack, String category, PackPart part) {
		var rates = List.of("L34_RATE", "L3_RATE", "DAY_SURG_RATE", "BED_TURN", "PATHWAY_RATE", "PATHWAY_ENTRY",
				"SINGLE_DISEASE", "ICD_LOW_RISK_MORT", "SENIOR_RATE", "PHD_RATE", "CARE_NURSE_RATIO", "OUTFLOW_PROV",
				"COST_PER_DISCH", "DRUG_RATE", "CONSUM_RATE", "SERVICE_INCOME");

		assertThat(part.indicators()).filteredOn(indicator -> rates.contains(indicator.code()))
			.allSatisfy(indicator -> assertThat(told(form(part))).containsAll(parts(indicator)))
			.allMatch(indicator -> indicator.from().size() == 2);
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("parts")
	void areDeclaredBesideEverythingThatKeepsAHospitalOut(String pack, String category, PackPart part) {
		var declared = new HashSet<String>();
		part.rubrics()
			.get(0)
			.rubric()
			.vetoes()
			.forEach(veto -> declared.add(SAME.getOrDefault(veto.code(), veto.code())));
		form(part).findValues("tables")
			.forEach(tables -> tables.forEach(table -> table.path("rows")
				.forEach(row -> declared.addAll(table.path("kind").asText().equals("VETOES")
						? List.of(row.path("code").asText()) : List.of()))));

		assertThat(declared).contains("FALSE_DATA", "MAJOR_INCIDENT", "RESTRICTED_TECHNIQUE", "INSURANCE_FRAUD",
				"RESEARCH_MISCONDUCT", "FUND_MISUSE", "LICENCE_SUSPENDED", "GRADE_NOT_MET", "LEADER_UNREACHABLE",
				"EARLIER_TERMINATED");
	}

	private static List<IndicatorDefinition> asked(PackPart part) {
		var codes = part.rules()
			.review()
			.objective()
			.stream()
			.map(RoundRules.Objective::indicator)
			.collect(Collectors.toSet());
		form(part).findValues("also").forEach(list -> list.forEach(code -> codes.add(code.asText())));
		return part.indicators()
			.stream()
			.filter(indicator -> indicator.core() || codes.contains(indicator.code()))
			.toList();
	}

	private static List<String> parts(IndicatorDefinition indicator) {
		return indicator.from()
			.stream()
			.flatMap(sum -> Stream.of(sum.split("\\+")))
			.map(product -> product.split("\\*")[0].strip())
			.toList();
	}

	/** Rows of yearly figures by their code, and fields by section and code. */
	private static Set<String> told(JsonNode form) {
		var told = new HashSet<String>();
		form.path("sections").forEach(section -> {
			section.path("fields")
				.forEach(field -> told.add(section.path("code").asText() + "." + field.path("code").asText()));
			StreamSupport.stream(section.path("tables").spliterator(), false)
				.filter(table -> table.path("kind").asText().equals("YEARS"))
				.forEach(table -> table.path("rows").forEach(row -> told.add(row.path("code").asText())));
		});
		return told;
	}

	private static JsonNode form(PackPart part) {
		return RulesText.read(part.dossier(), JsonNode.class);
	}

}
