package cn.denggao.engine.guard;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Rows that are hit together and inputs that hit none are found in tables of one hit. */
class TableCoverTests {

	private static final GuardLimits LIMITS = new GuardLimits(DataSize.ofMegabytes(2), DataSize.ofKilobytes(256), 32,
			5000, 40, 20000, 500, 20000, 20, 200, 50, 100, 100);

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
			integer ~ < 60; >= 60 ~ none
			integer ~ < 60; > 60 ~ gap: mark = 60
			integer ~ <= 60; >= 60 ~ overlap 1 2: mark = 60
			integer ~ <= 60; >= 61 ~ none
			double ~ <= 60; >= 61 ~ gap: mark = 60.5
			double ~ [0..60); [60..85); [85..100] ~ gap: mark = -1
			double ~ < 0; [0..60); [60..85); [85..100]; > 100 ~ none
			double ~ < 0; [0..60]; [60..85); >= 85 ~ overlap 2 3: mark = 60
			integer ~ < 0; (0..10); 0; >= 10 ~ none
			integer ~ -5; not(-5) ~ none
			integer ~ -5; not(5) ~ overlap 1 2: mark = -5, gap: mark = 5
			string ~ "A"; "B" ~ gap: mark = "…"
			string ~ "A"; not("A") ~ none
			string ~ "A","B"; "B","C"; not("A","B","C") ~ overlap 1 2: mark = "B"
			boolean ~ true; false ~ none
			boolean ~ true ~ gap: mark = false
			boolean ~ true; false; null ~ none
			boolean ~ true; not(true) ~ gap: mark = false
			integer ~ < 60; null ~ gap: mark = 60
			integer ~ -; - ~ overlap 1 2: -
			integer ~ > other; <= 5 ~ unsure
			integer ~ > other; <= other ~ unsure
			integer ~ > other; - ~ unsure
			""")
	@Catalogue(52)
	void areJudgedExactly(String type, String cells, String expected) {
		// given
		var rows = Stream.of(cells.split(";")).map(cell -> List.of(cell.strip(), "-")).toList();
		// then
		assertThat(said(table("UNIQUE", List.of("mark", "other"), List.of(type, type), rows))).isEqualTo(expected);
	}

	@Test
	@Catalogue(52)
	void takesSeveralInputsTogether() {
		// given
		var names = List.of("mark", "vetoed");
		var types = List.of("integer", "boolean");

		// then
		assertThat(said(table("UNIQUE", names, types,
				List.of(List.of(">= 60", "false"), List.of("< 60", "-"), List.of("-", "true")))))
			.isEqualTo("overlap 2 3: mark = 59, vetoed = true");
		assertThat(said(table("UNIQUE", names, types, List.of(List.of(">= 60", "false"), List.of("< 60", "-")))))
			.isEqualTo("gap: mark = 60, vetoed = true");
		assertThat(said(table("UNIQUE", names, types,
				List.of(List.of(">= 60", "false"), List.of("< 60", "-"), List.of(">= 60", "true")))))
			.isEqualTo("none");
	}

	@Test
	void looksNoFurtherThanTheDeclaredValues() {
		assertThat(said(table("UNIQUE", List.of("mark"), List.of("string"), List.of(List.of("\"A\""), List.of("\"B\"")))
			.replace("</inputExpression>", "</inputExpression><inputValues><text>\"A\",\"B\"</text></inputValues>")))
			.isEqualTo("none");
		assertThat(said(table("UNIQUE", List.of("mark"), List.of("integer"), List.of(List.of("< 60"), List.of("> 60")))
			.replace("</inputExpression>", "</inputExpression><inputValues><text>[0..100]</text></inputValues>")))
			.isEqualTo("gap: mark = 60");
	}

	@ParameterizedTest
	@CsvSource({ "FIRST, gap: mark = 60", "ANY, gap: mark = 60", "COLLECT, none", "RULE ORDER, none" })
	void knowsWhatTheHitPolicyAllows(String policy, String expected) {
		assertThat(said(table(policy, List.of("mark"), List.of("integer"), List.of(List.of("< 60"), List.of("< 50")))))
			.isEqualTo(expected);
	}

	@Test
	void isNotBusyForLongWithAHugeTable() {
		// given
		var rows = IntStream.range(0, 200)
			.mapToObj(row -> List.of(">= " + row * 3, "\"T" + row + "\"", "< " + row * 7))
			.toList();
		var table = table("UNIQUE", List.of("a", "b", "c"), List.of("integer", "string", "double"), rows);
		// then
		assertTimeout(Duration.ofSeconds(2), () -> assertThatCode(() -> said(table)).doesNotThrowAnyException());
	}

	/** In few words what is said about the rows. */
	private String said(String table) {
		var findings = new Findings("probe-table.dmn", LIMITS.findings());
		new TableRules(new TreeReader(new ClosedList("dmn"), LIMITS).read(table), LIMITS, findings)
			.check("probe-table");
		var found = findings.inOrder();
		assertThat(found).allMatch(one -> one.key().startsWith("engine.guard.rules-"));
		var said = found.stream().map(TableCoverTests::said).collect(Collectors.joining(", "));
		return said.isEmpty() ? "none" : said;
	}

	private static String said(Finding finding) {
		var arguments = finding.arguments();
		return switch (finding.key()) {
			case "engine.guard.rules-overlap" ->
				"overlap " + arguments.get(0) + " " + arguments.get(1) + ": " + arguments.get(2);
			case "engine.guard.rules-gap" -> "gap: " + arguments.get(0);
			default -> finding.key().substring("engine.guard.rules-".length());
		};
	}

	private static String table(String policy, List<String> names, List<String> types, List<List<String>> rows) {
		var inputs = IntStream.range(0, names.size())
			.mapToObj(
					at -> "<input id='In_%1$d'><inputExpression id='E_%1$d' typeRef='%2$s'><text>%3$s</text></inputExpression></input>"
						.formatted(at, types.get(at), names.get(at)))
			.collect(Collectors.joining());
		var rules = IntStream.range(0, rows.size())
			.mapToObj(at -> "<rule id='Rule_%d'>%s<outputEntry id='O_%1$d'><text>\"X\"</text></outputEntry></rule>"
				.formatted(at, cells(at, rows.get(at).subList(0, names.size()))))
			.collect(Collectors.joining());
		return """
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="http://camunda.org/schema/1.0/dmn">
				<decision id="probe-table" name="试表" camunda:historyTimeToLive="P5500D"><decisionTable id="Table" hitPolicy="%s">%s
				<output id="Out" name="result" typeRef="string" />%s</decisionTable></decision></definitions>"""
			.formatted(policy, inputs, rules);
	}

	private static String cells(int row, List<String> texts) {
		return IntStream.range(0, texts.size())
			.mapToObj(at -> "<inputEntry id='C_%d_%d'><text><![CDATA[%s]]></text></inputEntry>".formatted(row, at,
					texts.get(at)))
			.collect(Collectors.joining());
	}

}
