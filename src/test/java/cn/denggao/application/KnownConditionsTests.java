package cn.denggao.application;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.RoundForms;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions over what nobody types and over yearly figures; lists of the registers. */
@DenggaoTest
class KnownConditionsTests extends OneOpenRound {

	@Autowired
	private FillingDossier filling;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDesk desk;

	@Test
	void asksByWhatTheRegisterKnows() {
		var asked = draft(form -> form.set("D", "wards", "when", "{ field: C.level, is: 三级 }"));
		assertThat(problems(asked)).contains("D wards missing");

		var unasked = draft(form -> form.set("D", "wards", "when", "{ field: C.level, is: 二级 }"));
		assertThat(problems(unasked)).doesNotContain("D wards missing");
	}

	@Test
	void comparesNumbersOfTheRegister() {
		var asked = draft(form -> form.set("D", "wards", "when", "{ field: C.beds, atLeast: 500 }"));
		assertThat(problems(asked)).contains("D wards missing");

		var unasked = draft(form -> form.set("D", "wards", "when", "{ field: C.beds, moreThan: 100000 }"));
		assertThat(problems(unasked)).doesNotContain("D wards missing");
	}

	@Test
	void asksByTheLastYearAnyYearOrAllYears() {
		var last = draft(form -> form.set("D", "wards", "when", "{ field: F.service.discharges, atLeast: 1000 }"));
		var any = draft(
				form -> form.set("D", "wards", "when", "{ field: F.service.discharges, atLeast: 1000, years: ANY }"));
		var all = draft(
				form -> form.set("D", "wards", "when", "{ field: F.service.discharges, atLeast: 1000, years: ALL }"));

		for (var project : List.of(last, any, all)) {
			figures(project, "1000", "1200", "999");
		}
		assertThat(problems(last)).doesNotContain("D wards missing");
		assertThat(problems(any)).contains("D wards missing");
		assertThat(problems(all)).doesNotContain("D wards missing");

		for (var project : List.of(last, all)) {
			figures(project, "1000", "1200", "1000");
			assertThat(problems(project)).contains("D wards missing");
		}
	}

	@Test
	void asksForACellByAYearlyColumnOfItsRow() {
		var project = draft(
				form -> form.column("H", "techniques", "filingNo", "when", "{ field: row.count, atLeast: 10 }")
					.column("H", "techniques", "filingNo", "required", "true"));

		save(project, "H", Map.of("techniques.1.name", "一", "techniques.1.count-2025", "9", "techniques.2.name", "二",
				"techniques.2.count-2025", "10"));

		assertThat(problems(project)).contains("H techniques.2.filingNo missing")
			.doesNotContain("H techniques.1.filingNo missing");
	}

	@Test
	void refusesYearsOfWhatIsNotYearlyAndRowsThatThereAreNot() {
		assertRefused("D.wards.when",
				form -> form.set("D", "wards", "when", "{ field: beds, moreThan: 1, years: ANY }"));
		assertRefused("D.wards.when",
				form -> form.set("D", "wards", "when", "{ field: F.service.nothing, moreThan: 1 }"));
		assertRefused("D.wards.when", form -> form.set("D", "wards", "when", "{ field: C.level, moreThan: 1 }"));
		assertRefused("F.service.when",
				form -> form.table("F", "service", "when", "{ field: F.service.discharges, moreThan: 1 }"));
	}

	@Test
	void offersWhatTheRegistersList() {
		var project = draft(form -> form.with("D", choice("clinic", "@SPECIALTIES"))
			.with("D", choice("province", "@PROVINCES"))
			.with("D", choice("city", "@CITIES")));
		var fields = desk.form(story.bean(ProjectDirectory.class).require(project)).section("D").entered();

		assertThat(fields.get("clinic").options()).containsEntry("03.04", "心血管内科");
		assertThat(fields.get("province").options()).containsEntry("140000", "山西省").doesNotContainKey("140200");
		assertThat(fields.get("city").options()).containsEntry("140200", "大同市").doesNotContainKey("140000");
		save(project, "D", Map.of("clinic", "99.99", "province", "140000", "city", "140200"));
		assertThat(problems(project)).contains("D clinic not-offered").noneMatch(each -> each.startsWith("D province"));
		assertRefused("D.clinic.optionsOf", form -> form.with("D", choice("clinic", "@NOBODY")));
	}

	@Test
	@Requirement(value = "R001-20", page = "/projects/{id}/application")
	void refusesOnePersonInTwoPlacesOfDifferentSections() {
		var project = draft(form -> form.with("J", "{ code: contact, label: 联络人, type: TEXT }")
			.root("distinct", "[[E.leaderName, E.members.name, J.contact]]"));

		save(project, "E", Map.of("members.1.name", "sx01leader1", "members.2.name", "薛云舒"));
		save(project, "J", Map.of("contact", "薛云舒"));

		assertThat(problems(project)).contains("E members.1.name twice-across", "J contact twice-across")
			.doesNotContain("E members.2.name twice-across");
		assertRefused("distinct.E.nobody", form -> form.root("distinct", "[[E.nobody]]"));
	}

	@Test
	void asksForTheFileThatProvesWhatIsSaid() {
		var project = draft(form -> form.set("I", "awards", "needsAttachment", "AWARD"));

		assertThat(problems(project)).doesNotContain("O file-AWARD attachment-missing");
		save(project, "I", Map.of("awards", "省科学技术进步奖一等奖"));
		assertThat(problems(project)).contains("O file-AWARD attachment-missing");
	}

	private static String choice(String code, String list) {
		return "{ code: " + code + ", label: " + code + ", type: CHOICE, optionsOf: \"" + list + "\" }";
	}

	private ProjectId draft(Consumer<ChangedForm> change) {
		round = story.openRound();
		ChangedForm.approve(story, round, false, change);
		return story.draft(round, "SX01", "03.04");
	}

	private void figures(ProjectId project, String... values) {
		save(project, "F", Map.of("service.discharges.2023", values[0], "service.discharges.2024", values[1],
				"service.discharges.2025", values[2]));
	}

	private void save(ProjectId project, String section, Map<String, String> values) {
		long version = dossiers.versions(project).getOrDefault(section, 0L);
		applicant.does(() -> filling.save(project, section, values, version));
	}

	private List<String> problems(ProjectId project) {
		return desk.problems(story.bean(ProjectDirectory.class).require(project))
			.stream()
			.map(each -> each.section() + " " + each.key() + " "
					+ each.message().substring("application.problem.".length()))
			.toList();
	}

	private void assertRefused(String place, UnaryOperator<ChangedForm> change) {
		var yaml = change.apply(ChangedForm.of(story.bean(RoundForms.class).yaml(round, 1))).yaml();
		assertThatThrownBy(() -> OFFICER.gets(() -> story.bean(ChangingForm.class).read(round, yaml)))
			.isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments()).containsExactly(place));
	}

}
