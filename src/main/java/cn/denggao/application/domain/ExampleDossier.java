package cn.denggao.application.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import cn.denggao.application.domain.dossier.DossierForm;
import com.fasterxml.jackson.databind.JsonNode;

/** Writes an example of the data file into the fields of the round's dossier. */
class ExampleDossier {

	private static final Map<String, String> DEGREES = Map.of("博士", "DOCTOR", "硕士", "MASTER", "学士", "BACHELOR");

	private static final Map<String, String> TIERS = Map.of("骨干", "KEY", "中坚", "MIDDLE", "青年", "YOUNG");

	private final JsonNode entry;

	private final JsonNode common;

	private final DossierForm form;

	private final BigDecimal grant;

	private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

	/**
	 * An example for this form.
	 * @param common what all examples say alike
	 * @param grant most that a project is given, 万元
	 */
	ExampleDossier(JsonNode entry, JsonNode common, DossierForm form, BigDecimal grant) {
		this.common = common;
		this.grant = grant;
		this.entry = ExampleYears.told(entry, form);
		this.form = form;
	}

	/**
	 * Texts by section and key; what is planned for the building of a specialty, which is
	 * told by yearly figures, fits nothing else.
	 */
	Map<String, Map<String, String>> sections() {
		texts();
		hospital();
		department();
		leader();
		team();
		List.of("service", "flow", "costs").forEach(table -> figures("F", table));
		figures("G", "quality");
		techniques();
		research();
		new ExampleGoals(entry, form).into(section("K"));
		if (form.find("F").isPresent()) {
			new ExampleGoals(entry, form).budgetInto(section("L"), grant);
		}
		rest();
		return sections;
	}

	/** Only what this round's form asks for, and whatever else it does. */
	private void rest() {
		form.sections().forEach(asked -> section(asked.code()));
		sections.keySet().removeIf(code -> form.find(code).isEmpty());
		form.sections().forEach(asked -> section(asked.code()).keySet().retainAll(asked.entered().keySet()));
		new ExampleAnswers(form, entry.path("background").asText(), common.path("inapplicable").asText(), sections)
			.fill();
		sections.values().removeIf(Map::isEmpty);
	}

	private void texts() {
		put("A", "direction", entry.path("direction").asText());
		put("A", "background", entry.path("background").asText());
		put("M", "guarantee", entry.path("guarantee").asText());
		all("M", common.path("guarantees"));
		form.find("B")
			.stream()
			.flatMap(section -> section.tables().stream())
			.flatMap(table -> table.rows().stream())
			.forEach(row -> put("B", row.cells().get(0).key(), "NO"));
	}

	private void hospital() {
		all("C", common.path("hospital"));
		form.figureYears().forEach(year -> put("C", "performance.grade." + year, common.path("performance").asText()));
	}

	private void department() {
		var department = entry.path("department");
		for (var key : List.of("established", "wards", "beds", "disciplineClass")) {
			put("D", key, department.path(key).asText());
		}
		put("D", "independentWard", yes(department.path("independentWard")));
		put("D", "subSpecialties", lines(department.path("subSpecialties")));
		put("D", "titles", lines(department.path("titles")));
	}

	private void leader() {
		var leader = entry.path("leaderProfile");
		put("E", "leaderPost", leader.path("title").asText());
		put("E", "leaderTitle", leader.path("senior").asBoolean() ? "SENIOR" : "ASSOCIATE");
		put("E", "leaderDegree", degree(leader));
		put("E", "leaderBorn", leader.path("born").asText());
		put("E", "leaderPosts", leader.path("posts").asText());
		put("E", "leaderTutor", tutor(leader.path("title").asText()));
		put("E", "leaderPhone", common.path("phone").asText());
	}

	private void team() {
		put("E", "team", entry.path("team").asText());
		all("E", entry.path("staff"));
		rows("E", "members", entry.path("members"), (row, member) -> {
			for (var key : List.of("name", "title", "born", "sub")) {
				put("E", row + key, member.path(key).asText());
			}
			put("E", row + "degree", degree(member));
			put("E", row + "tier", TIERS.getOrDefault(member.path("tier").asText(), "MIDDLE"));
			put("E", row + "registered", yes(member.path("registered")));
			put("E", row + "months", member.path("monthsPerYear").asText());
		});
	}

	private void figures(String section, String table) {
		form.figureYears()
			.forEach(year -> entry.path(table)
				.path(String.valueOf(year))
				.fields()
				.forEachRemaining(
						each -> put(section, table + "." + each.getKey() + "." + year, each.getValue().asText())));
		put(section, "note", entry.path("dataNote").asText(common.path("dataNote").asText()));
	}

	private void techniques() {
		rows("H", "techniques", entry.path("techniques"), (row, technique) -> {
			for (var key : List.of("name", "group", "level")) {
				put("H", row + key, technique.path(key).asText());
			}
			put("H", row + "restricted", yes(technique.path("restricted")));
			put("H", row + "ethics", yes(technique.path("ethics")));
			put("H", row + "first", String.valueOf(form.baselineYear() - form.figureYears().size()));
			technique.path("yearly")
				.fields()
				.forEachRemaining(each -> put("H", row + "count-" + each.getKey(), each.getValue().asText()));
		});
	}

	private void research() {
		var research = entry.path("research");
		for (var key : List.of("nationalGrants", "provincialGrants", "papers", "guidelines", "patents", "trainees")) {
			yearly(key, research.path(key).decimalValue(), 0);
		}
		yearly("funds", research.path("fundsTenThousand").decimalValue(), 2);
		yearly("transfer", research.path("transferTenThousand").decimalValue(), 2);
		put("I", "awards", lines(research.path("awards")));
		all("J", entry.path("outreach"));
	}

	/** The sum of all years, shared among them so that nothing is lost by rounding. */
	private void yearly(String row, BigDecimal sum, int decimals) {
		var years = BigDecimal.valueOf(form.figureYears().size());
		var told = BigDecimal.ZERO;
		for (int at = 0; at < form.figureYears().size(); at++) {
			var upTo = sum.multiply(BigDecimal.valueOf(at + 1L)).divide(years, decimals, RoundingMode.DOWN);
			put("I", "research." + row + "." + form.figureYears().get(at), upTo.subtract(told).toPlainString());
			told = upTo;
		}
	}

	private void rows(String section, String table, JsonNode all, RowWriter writer) {
		var number = 0;
		for (var row : all) {
			number++;
			writer.write(table + "." + number + ".", row);
		}
	}

	private void all(String section, JsonNode named) {
		named.fields().forEachRemaining(each -> put(section, each.getKey(), each.getValue().asText()));
	}

	private void put(String section, String key, String value) {
		section(section).put(key, value);
	}

	private Map<String, String> section(String code) {
		return sections.computeIfAbsent(code, unused -> new LinkedHashMap<>());
	}

	static String lines(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("\n"));
	}

	private static String yes(JsonNode truth) {
		return truth.asBoolean() ? "YES" : "NO";
	}

	private static String tutor(String title) {
		return title.contains("博士生导师") ? "DOCTOR" : (title.contains("硕士生导师") ? "MASTER" : "NONE");
	}

	private static String degree(JsonNode person) {
		return DEGREES.getOrDefault(person.path("degree").asText(), "NONE");
	}

	/** Writes one row of a table. */
	private interface RowWriter {

		void write(String prefix, JsonNode row);

	}

}
