package cn.denggao.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.RoundForms;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Fields, sections, rows, columns and files that are asked for under a condition. */
@DenggaoTest
class ConditionalFieldsTests extends OneOpenRound {

	private static final String WITH_WARD = "{ field: independentWard, is: 'YES' }";

	@Autowired
	private MockMvc web;

	@Autowired
	private FillingDossier filling;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDesk desk;

	@Test
	void asksForAFieldOnlyIfItsConditionHolds() {
		// given
		var project = draft(form -> form.set("D", "wards", "when", WITH_WARD));

		// then an empty answer is no YES
		assertThat(problems(project)).contains("D independentWard missing").doesNotContain("D wards missing");
		save(project, "D", Map.of("independentWard", "YES"));
		assertThat(problems(project)).contains("D wards missing");
		save(project, "D", Map.of("independentWard", "YES", "wards", "500"));
		assertThat(problems(project)).contains("D wards too-large");
	}

	@Test
	void keepsWhatWasEnteredBeforeOutOfSightAndShowsItAgain() throws Exception {
		// given
		var project = draft(form -> form.set("D", "wards", "when", WITH_WARD));
		save(project, "D", Map.of("independentWard", "YES", "wards", "7"));
		assertThat(preview(project)).contains("病区数=7 个");

		// when the answer changes after the field was filled in
		save(project, "D", Map.of("independentWard", "NO", "wards", "7"));

		// then
		assertThat(problems(project)).noneMatch(problem -> problem.startsWith("D wards"));
		assertThat(preview(project)).noneMatch(field -> field.startsWith("病区数"));
		assertThat(dossiers.section(project, "D")).containsEntry("wards", "7");
		assertThat(page(project, "D")).contains("data-dg-asked=\"wards\" hidden=\"hidden\"")
			.containsPattern("data-dg-unasked=\"[^\"]*wards")
			.contains("name=\"wards\" value=\"7\"");

		// when it changes back
		save(project, "D", Map.of("independentWard", "YES", "wards", "7"));
		assertThat(preview(project)).contains("病区数=7 个");
		assertThat(page(project, "D")).contains("data-dg-asked=\"wards\">")
			.doesNotContainPattern("data-dg-unasked=\"[^\"]*wards");
	}

	@Test
	void asksForASectionOnlyIfItsConditionHolds() throws Exception {
		// given
		var project = draft(
				form -> form.section("J", "when", "{ field: D.disciplineClass, in: [ADVANTAGE, KEY_SUPPORT] }"));

		// then
		assertThat(problems(project)).noneMatch(problem -> problem.startsWith("J "));
		assertThat(page(project, "J")).contains("本节不需要填写").contains("不需填写");
		save(project, "D", Map.of("disciplineClass", "ADVANTAGE"));
		assertThat(problems(project)).contains("J countyHospitals missing");
	}

	@Test
	void asksForACellOnlyIfTheConditionHoldsInItsRow() {
		// given
		var project = draft(
				form -> form.column("H", "techniques", "group", "when", "{ field: row.restricted, is: 'YES' }"));

		// when
		save(project, "H", Map.of("techniques.1.name", "一", "techniques.1.restricted", "NO", "techniques.1.group",
				"OTHER", "techniques.2.name", "二", "techniques.2.restricted", "YES"));

		// then
		assertThat(problems(project)).contains("H techniques.2.group missing")
			.doesNotContain("H techniques.1.group missing");
		assertThat(table(project, "H", "techniques").get(0)).doesNotContain("其他");
		assertThat(dossiers.section(project, "H")).containsEntry("techniques.1.group", "OTHER");
	}

	@Test
	void asksForRowsTablesAndFilesUnderConditions() {
		// given
		var project = draft(form -> form.row("F", "service", "outpatient", "when", "{ field: D.beds, moreThan: 0 }")
			.file("O", "MATCHING", "when", "{ field: L.commitment, atLeast: 100 }")
			.set("I", "awards", "required", "true")
			.set("I", "awards", "when",
					"{ all: [ { field: D.established, filled: true }, { not: { field: D.wards, lessThan: 3 } } ] }"));

		// then
		assertThat(problems(project)).noneMatch(problem -> problem.startsWith("F service.outpatient"))
			.noneMatch(problem -> problem.startsWith("O file-MATCHING"))
			.noneMatch(problem -> problem.startsWith("I awards"));
		save(project, "D", Map.of("beds", "1", "established", "1990", "wards", "3"));
		save(project, "L", Map.of("commitment", "100.0"));
		assertThat(problems(project)).contains("O file-MATCHING attachment-missing", "I awards missing")
			.anyMatch(problem -> problem.startsWith("F service.outpatient"));
		save(project, "D", Map.of("beds", "1", "established", "1990", "wards", "2"));
		assertThat(problems(project)).noneMatch(problem -> problem.startsWith("I awards"));
	}

	@Test
	void judgesNobodyByWhatNoPageShows() {
		// given
		var project = draft(form -> form.section("B", "when", "{ field: D.independentWard, is: 'YES' }")
			.set("E", "leaderTitle", "when", "{ field: D.independentWard, is: 'YES' }"));
		var veto = desk.form(summary(project)).section("B").tables().get(0).rows().get(0).cells().get(0).key();
		save(project, "D", Map.of("independentWard", "YES"));
		save(project, "B", Map.of(veto, "YES"));
		save(project, "E", Map.of("leaderTitle", "JUNIOR"));
		var eligibility = context.getBean(CheckingEligibility.class);
		assertThat(eligibility.check(project).inputs()).containsEntry("vetoItems", "1")
			.containsEntry("leaderTitleAdmitted", "false");

		// when
		save(project, "D", Map.of("independentWard", "NO"));

		// then
		assertThat(eligibility.check(project).findings()).extracting(Finding::code)
			.doesNotContain("VETO", "LEADER_TITLE_NOT_ADMITTED", "LEADER_TITLE_UNKNOWN");
		assertThat(eligibility.check(project).inputs()).containsEntry("vetoItems", "0")
			.containsEntry("leaderTitle", null)
			.containsEntry("leaderTitleAdmitted", "true");
	}

	@Test
	void countsWhatIsNotAskedForAsEmptyInOtherConditions() {
		// given wards depend on the ward, beds on the wards
		var project = draft(form -> form.set("D", "wards", "when", WITH_WARD)
			.set("D", "beds", "when", "{ field: wards, moreThan: 2 }"));

		save(project, "D", Map.of("independentWard", "YES", "wards", "3"));
		assertThat(problems(project)).contains("D beds missing");
		save(project, "D", Map.of("independentWard", "NO", "wards", "3"));
		assertThat(problems(project)).doesNotContain("D beds missing");
	}

	@Test
	void refusesConditionsThatCannotBeUnderstoodOrWaitForOneAnother() {
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ field: nothing, is: A }"));
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ field: hospital, filled: true }"));
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ field: independentWard }"));
		assertRefused("D.wards.when",
				form -> form.set("D", "wards", "when", "{ field: beds, moreThan: 1, filled: true }"));
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ field: independentWard, is: MAYBE }"));
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ field: titles, moreThan: 1 }"));
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ field: row.beds, moreThan: 1 }"));
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ field: wards, filled: true }"));
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ any: [] }"));
		assertRefused("sections[3].fields[2].when.script",
				form -> form.set("D", "wards", "when", "{ script: 'true' }"));
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ field: beds, moreThan: 1 }")
			.set("D", "beds", "when", "{ field: wards, moreThan: 1 }"));
		assertRefused("D.when", form -> form.section("D", "when", "{ field: D.beds, moreThan: 1 }"));
		assertRefused("D.when", form -> form.section("D", "when", "{ field: I.awards, filled: true }")
			.section("I", "when", "{ field: D.beds, moreThan: 1 }"));
		assertRefused("H.techniques.group.when",
				form -> form.column("H", "techniques", "group", "when", "{ field: row.level, filled: true }")
					.column("H", "techniques", "level", "when", "{ field: row.group, filled: true }"));
	}

	private ProjectId draft(Consumer<ChangedForm> change) {
		ChangedForm.approve(story, round, false, change);
		return story.draft(round, "SX01", "03.04");
	}

	private void save(ProjectId project, String section, Map<String, String> values) {
		long version = dossiers.versions(project).getOrDefault(section, 0L);
		applicant.does(() -> filling.save(project, section, values, version));
	}

	private List<String> problems(ProjectId project) {
		return desk.problems(summary(project))
			.stream()
			.map(problem -> problem.section() + " " + problem.key() + " "
					+ problem.message().substring(problem.message().lastIndexOf('.') + 1))
			.toList();
	}

	private List<String> preview(ProjectId project) {
		return desk.preview(summary(project), Instant.now())
			.sections()
			.stream()
			.flatMap(section -> section.fields().stream())
			.map(field -> field.label() + "=" + field.value())
			.toList();
	}

	private List<List<String>> table(ProjectId project, String section, String code) {
		return desk.preview(summary(project), Instant.now())
			.sections()
			.stream()
			.filter(each -> each.code().equals(section))
			.flatMap(each -> each.tables().stream())
			.filter(each -> each.code().equals(code))
			.findFirst()
			.orElseThrow()
			.rows();
	}

	private ProjectSummary summary(ProjectId project) {
		return context.getBean(ProjectDirectory.class).require(project);
	}

	private String page(ProjectId project, String section) throws Exception {
		return web
			.perform(get("/projects/{id}/application", project).param("section", section)
				.with(authentication(applicant)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private void assertRefused(String place, UnaryOperator<ChangedForm> change) {
		var yaml = change.apply(ChangedForm.of(context.getBean(RoundForms.class).yaml(round, 1))).yaml();
		assertThatThrownBy(() -> OFFICER.gets(() -> context.getBean(ChangingForm.class).read(round, yaml)))
			.isInstanceOfSatisfying(Refused.class, refused -> {
				assertThat(refused.key()).isEqualTo("programme.form.mistake");
				assertThat(refused.arguments()).containsExactly(place);
			});
	}

}
