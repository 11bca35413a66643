package cn.denggao.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import cn.denggao.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped data agrees with itself: names, sums and enough experts for each panel. */
class DemonstrationDataTests {

	private static final int PANEL_WITH_RESERVES = 7;

	private final List<JsonNode> applications = rows("demonstration/applications.yaml", "applications");

	private final List<JsonNode> experts = rows("demonstration/experts.yaml", "experts");

	private final Map<String, JsonNode> accounts = rows("demonstration/accounts.yaml", "accounts").stream()
		.collect(Collectors.toMap((row) -> row.path("login").asText(), (row) -> row));

	@Test
	void holdsTwentySixApplicationsOfSixteenSpecialtiesByTwelveHospitals() {
		assertThat(applications).hasSize(26);
		assertThat(texts(applications, "specialty")).hasSize(16).isSubsetOf(codes("organisation/specialties.yaml"));
		assertThat(texts(applications, "hospital"))
			.isEqualTo(Set.copyOf(texts(rows("demonstration/organisations.yaml", "hospitals"), "id")));
	}

	@Test
	void givesEachApplicationItsHospitalsOwnPeople() {
		for (var application : applications) {
			for (var person : List.of("applicant", "leader", "principal")) {
				assertThat(accounts.get(application.path(person).asText()).path("organisation"))
					.isEqualTo(application.path("hospital"));
			}
		}
	}

	@Test
	void givesEveryAccountAKnownRoleAndALoginTheEngineTakes() {
		assertThat(accounts.keySet()).allMatch((login) -> login.matches("[a-z][a-z0-9]{2,31}"));
		accounts.values()
			.forEach((account) -> account.path("roles")
				.forEach((role) -> assertThat(Role.of(role.asText())).as(role.asText()).isPresent()));
	}

	@Test
	void addsUpBudgetsAndWeights() {
		for (var application : applications) {
			assertThat(budget(application, "PROVINCIAL")).isEqualByComparingTo("900");
			assertThat(budget(application, "HOSPITAL")).isEqualByComparingTo(application.path("commitment").asText());
			assertThat(stream(application.path("indicators")).mapToInt((row) -> row.path("weight").asInt()).sum())
				.isEqualTo(100);
		}
	}

	@Test
	void promisesOnlyIndicatorsOfThePack() {
		var known = texts(rows("packs/sx-136/indicators.yaml", "indicators"), "code");

		assertThat(applications)
			.allSatisfy((application) -> assertThat(texts(stream(application.path("indicators")).toList(), "code"))
				.isSubsetOf(known));
	}

	@Test
	void hasPartsThatAreNeverMoreThanTheWhole() {
		for (var application : applications) {
			for (var year : application.path("service")) {
				assertThat(year.path("severe").asInt()).isLessThanOrEqualTo(year.path("discharges").asInt());
				assertThat(year.path("groupedCasesRw2").asInt()).isLessThanOrEqualTo(year.path("groupedCases").asInt());
				assertThat(year.path("level4").asInt()).isLessThanOrEqualTo(year.path("operations").asInt(0));
			}
		}
	}

	@Test
	void hasEnoughUnconflictedExpertsForEachPanel() {
		assertThat(experts).hasSize(40);
		for (var application : applications) {
			assertThat(experts.stream().filter((expert) -> mayJudge(expert, application)).count())
				.as(application.path("title").asText())
				.isGreaterThanOrEqualTo(PANEL_WITH_RESERVES);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "leading-specialty", "midterm", "acceptance" })
	void sumsEachRubricToAHundred(String rubric) {
		var sections = rows("packs/sx-136/rubric-" + rubric + ".yaml", "sections");

		assertThat(sections.stream().mapToInt((section) -> section.path("max").asInt()).sum()).isEqualTo(100);
		assertThat(sections).allSatisfy((
				section) -> assertThat(stream(section.path("items")).mapToInt((item) -> item.path("max").asInt()).sum())
					.isEqualTo(section.path("max").asInt()));
	}

	private static boolean mayJudge(JsonNode expert, JsonNode application) {
		var relations = texts(stream(expert.path("relations")).toList(), "subject");
		return values(expert.path("specialties")).contains(application.path("specialty").asText())
				&& !expert.path("employer").equals(application.path("hospital"))
				&& !relations.contains(application.path("hospital").asText())
				&& !relations.contains(application.path("leader").asText());
	}

	private static BigDecimal budget(JsonNode application, String source) {
		return stream(application.path("budget")).filter((row) -> row.path("source").asText().equals(source))
			.map((row) -> new BigDecimal(row.path("amount").asText()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static Set<String> codes(String file) {
		return texts(rows(file, "specialties"), "code");
	}

	private static Set<String> texts(List<JsonNode> rows, String field) {
		return rows.stream().map((row) -> row.path(field).asText()).collect(Collectors.toSet());
	}

	private static Set<String> values(JsonNode array) {
		return IntStream.range(0, array.size()).mapToObj((i) -> array.get(i).asText()).collect(Collectors.toSet());
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

	private static List<JsonNode> rows(String file, String list) {
		try (var content = DemonstrationDataTests.class.getResourceAsStream("/" + file)) {
			return stream(new YAMLMapper().readTree(content).path(list)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
