package cn.denggao.programme.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every shipped form asks for what an application dossier tells, section by section, or
 * says why it does not.
 */
class DossierSectionsTests {

	private static final List<String> PACKS = List.of("bqw-14", "climb", "county-cap", "hb-csc", "multi-campus", "nmc",
			"sx-136");

	private static final JsonNode ASKED = read();

	static Stream<Arguments> forms() {
		return PACKS.stream()
			.flatMap(pack -> Pack.read(PackSource.shipped(pack))
				.parts()
				.stream()
				.map(part -> arguments(pack, part.round().category(), form(part))));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("forms")
	void areAllInEveryForm(String pack, String category, JsonNode form) {
		var leftOut = leftOut(pack, category);

		assertThat(missing(form)).allMatch(name -> leftOut.stream().anyMatch(name::matches));
		assertThat(leftOut).allMatch(pattern -> missing(form).stream().anyMatch(name -> name.matches(pattern)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("forms")
	void hideFromBlindReadersWhoApplies(String pack, String category, JsonNode form) {
		var places = new Places(form);

		assertThat(texts(ASKED.path("identifying"))).filteredOn(name -> places.of(name) != null)
			.isNotEmpty()
			.allMatch(name -> places.of(name).path("identifying").asBoolean());
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("forms")
	void askForThePapersOfTheFormalReview(String pack, String category, JsonNode form) {
		var places = new Places(form);

		assertThat(places.of("O.file:LICENCE").path("required").asBoolean()).isTrue();
		assertThat(places.of("O.file:INTEGRITY").path("required").asBoolean()).isTrue();
		assertThat(Stream.of("O.file:DATA").map(places::of).filter(Objects::nonNull))
			.allMatch(file -> file.path("required").asBoolean());
		assertThat(Stream.of("H.techniques.ethics").map(places::of).filter(Objects::nonNull))
			.allMatch(cell -> cell.path("needsAttachment").asText().equals("ETHICS"));
	}

	/** How large a file may be is a setting, and not of the form. */
	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("forms")
	void nameEveryKindOfFileThatIsTakenAndNoSize(String pack, String category, JsonNode form) {
		assertThat(section(form, "O").path("note").asText()).contains("PDF", "JPG", "PNG", "DOCX", "XLSX")
			.doesNotContainPattern("[0-9]");
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("forms")
	void letNoPartExceedItsWhole(String pack, String category, JsonNode form) {
		var asked = figures(form);
		var rules = new ArrayList<String>();
		form.path("sections")
			.forEach(section -> section.path("notMore")
				.forEach(pair -> rules.add(texts(pair).map(name -> within(section.path("code").asText(), name))
					.collect(Collectors.joining(" ")))));

		assertThat(StreamSupport.stream(ASKED.path("notMore").spliterator(), false))
			.filteredOn(pair -> texts(pair).allMatch(asked::contains))
			.allMatch(pair -> rules.contains(texts(pair).collect(Collectors.joining(" "))));
	}

	@Test
	void tellsWhatAFormLacks() {
		var form = form(Pack.read(PackSource.shipped("sx-136")).parts().get(0)).deepCopy();
		var fields = (ArrayNode) section(form, "E").path("fields");
		for (int at = fields.size() - 1; at >= 0; at--) {
			if (fields.get(at).path("code").asText().equals("leaderPhone")) {
				fields.remove(at);
			}
		}

		assertThat(missing(form)).containsExactly("E.leaderPhone");
	}

	/** Fields and yearly rows, as a rule names them. */
	private static Set<String> figures(JsonNode form) {
		var figures = new HashSet<String>();
		form.path("sections").forEach(section -> {
			var at = section.path("code").asText() + ".";
			section.path("fields").forEach(field -> figures.add(at + Places.code(field)));
			section.path("tables")
				.forEach(table -> table.path("rows").forEach(row -> figures.add(at + Places.code(row))));
		});
		return figures;
	}

	private static List<String> missing(JsonNode form) {
		var places = new Places(form);
		var missing = new ArrayList<String>();
		ASKED.path("sections")
			.fields()
			.forEachRemaining(section -> texts(section.getValue())
				.filter(name -> Stream.of(name.split(" \\| "))
					.allMatch(one -> places.of(within(section.getKey(), one)) == null))
				.forEach(name -> missing.add(section.getKey() + "." + name)));
		return missing;
	}

	private static String within(String section, String name) {
		return name.matches("[A-Z]\\..*") ? name : section + "." + name;
	}

	private static List<String> leftOut(String pack, String category) {
		return StreamSupport.stream(ASKED.path("leftOut").spliterator(), false)
			.filter(each -> each.path("pack").asText().equals(pack)
					&& texts(each.path("categories")).anyMatch(category::equals))
			.flatMap(each -> texts(each.path("names")))
			.map(name -> name.replace(".", "\\.").replace("*", ".*") + "( \\|.*)?")
			.toList();
	}

	private static Stream<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
	}

	private static JsonNode form(PackPart part) {
		return RulesText.read(part.dossier(), JsonNode.class);
	}

	private static JsonNode section(JsonNode form, String code) {
		return StreamSupport.stream(form.path("sections").spliterator(), false)
			.filter(section -> section.path("code").asText().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode read() {
		try (var file = new ClassPathResource("dossier/sections.yaml").getInputStream()) {
			return new YAMLMapper().readTree(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Everything a form asks for, by where it stands. */
	private static final class Places {

		private final Map<String, JsonNode> places = new TreeMap<>();

		private Places(JsonNode form) {
			form.path("sections").forEach(section -> {
				var at = section.path("code").asText() + ".";
				section.path("fields").forEach(field -> places.put(at + code(field), field));
				section.path("attachments").forEach(file -> places.put(at + "file:" + code(file), file));
				section.path("tables").forEach(table -> {
					places.put(at + code(table), table);
					table.path("columns").forEach(cell -> places.put(at + code(table) + "." + code(cell), cell));
					table.path("rows").forEach(cell -> places.put(at + code(table) + "." + code(cell), cell));
				});
			});
		}

		private JsonNode of(String name) {
			return places.get(name);
		}

		private static String code(JsonNode part) {
			return part.path("code").asText();
		}

	}

}
