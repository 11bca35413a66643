package cn.denggao.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.Defects;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundForms;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Unusual figures are explained, computed ones possible; fields are found by what they
 * mean.
 */
@DenggaoTest
class ExplainedFiguresTests extends OneOpenRound {

	@Autowired
	private FillingDossier filling;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDesk desk;

	@Test
	void wantsUnusualFiguresExplained() {
		// given a case-mix index beyond 0.4–5 (domain §7.2)
		var project = story.draft(round, "SX01", "03.04");
		var values = new HashMap<>(Map.of("service.cmi." + baseline(project), "6.2"));
		save(project, "F", values);
		assertThat(problems(project)).contains("F note unusual");

		// when
		values.put("note", "收治全省转诊的移植患者");
		save(project, "F", values);
		assertThat(problems(project)).contains("F note unusual");
		values.put("note", "病例组合指数：收治全省转诊的移植患者");
		save(project, "F", values);

		// then
		assertThat(problems(project)).doesNotContain("F note unusual");
		values.put("service.cmi." + baseline(project), "21");
		save(project, "F", values);
		assertThat(problems(project)).contains("F service.cmi." + baseline(project) + " too-large");
	}

	@Test
	void asksForNoReasonOfARiseFromZeroWhereTheTableSaysSo() {
		// given
		var strict = story.draft(round, "SX01", "03.04");
		var rise = Map.of("service.mdt." + (baseline(strict) - 1), "0", "service.mdt." + baseline(strict), "1");
		save(strict, "F", rise);
		assertThat(problems(strict)).contains("F note jump");

		// when
		ChangedForm.approve(story, round, false, form -> form.table("F", "service", "jumpFromZero", "false"));
		var lenient = story.draft(round, "SX01", "03.02");
		save(lenient, "F", rise);

		// then
		assertThat(problems(lenient)).doesNotContain("F note jump");
	}

	@Test
	void checksRatesThatAreComputedFromNumeratorAndDenominator() {
		// given a mean stay of 80 days, usual are 1–60, possible 0–365
		var project = story.draft(round, "SX01", "03.04");
		days(project, "8000");
		assertThat(problems(project)).contains("K note unusual").doesNotContain("K indicators baseline-impossible");

		// when
		save(project, "K", Map.of("note", "以长期康复患者为主"));
		assertThat(problems(project)).contains("K note unusual");
		save(project, "K", Map.of("note", "平均住院日：以长期康复患者为主"));
		assertThat(problems(project)).doesNotContain("K note unusual");
		days(project, "40000");

		// then
		assertThat(problems(project)).contains("K indicators baseline-impossible");
	}

	@Test
	void findsTheLeadersTitleByItsMeaning() {
		// given
		ChangedForm.approve(story, round, false, form -> form.without("E", "leaderTitle")
			.with("D", "{ code: rank, label: 负责人职称, type: CHOICE, options: { SENIOR: 正高 }, meaning: LEADER_TITLE }"));
		var project = story.draft(round, "SX01", "03.04");
		var eligibility = context.getBean(CheckingEligibility.class);
		assertThat(eligibility.check(project).inputs().get("leaderTitle")).isNull();

		// when
		save(project, "D", Map.of("rank", "SENIOR"));

		// then
		assertThat(eligibility.check(project).inputs()).containsEntry("leaderTitle", "SENIOR")
			.containsEntry("leaderTitleAdmitted", "true");
	}

	@Test
	void leadsOfficersFindingsToTheSectionTheFormNames() {
		// given
		ChangedForm.approve(story, round, false,
				form -> form.section("E", "about", "[TEAM, MEMBERS]").section("D", "about", "[LEADER]"));
		var form = desk.form(summary(story.draft(round, "SX01", "03.04")));
		var defects = context.getBean(Defects.class);

		// then
		assertThat(defects.sectionOf(form, "LEADER")).contains("D");
		assertThat(defects.sectionOf(form, "MEMBERS")).contains("E");
		assertThat(defects.sectionOf(form, "BUDGET")).contains("L");
		assertThat(defects.sectionOf(form, "UNHEARD")).isEmpty();
	}

	@Test
	void refusesFormsWhoseListsRangesOrMeaningsDoNotHold() {
		assertRefused("E.leaderDegree.optionsOf", form -> form.set("E", "leaderDegree", "optionsOf", "NOTHING"));
		assertRefused("D.rank.options", form -> form.with("D", "{ code: rank, label: 职称, type: CHOICE }"));
		assertRefused("D.beds.softNote", form -> form.set("D", "beds", "soft", "[1, 2]"));
		assertRefused("D.beds.soft",
				form -> form.set("D", "beds", "soft", "[3, 2]").set("D", "beds", "softNote", "titles"));
		assertRefused("D.titles.soft",
				form -> form.set("D", "titles", "soft", "[1, 2]").set("D", "titles", "softNote", "titles"));
		assertRefused("D.equipment.jumpNote",
				form -> form.table("D", "equipment", "jumpNote", "titles").table("D", "equipment", "jumpOver", "0.5"));
		assertRefused("G.quality.jumpFromZero", form -> form.table("G", "quality", "jumpFromZero", "false"));
		assertRefused("meaning", form -> form.set("D", "beds", "meaning", "LEADER_TITLE"));
		assertRefused("about", form -> form.section("D", "about", "[TEAM]"));
		assertRefused("sections[3].fields[3].meaning", form -> form.set("D", "beds", "meaning", "WEATHER"));
	}

	@Test
	void refusesCodesThatAreDoubledBlankOrDotted() {
		assertRefused("D.fields", form -> form.set("D", "wards", "code", "beds"));
		assertRefused("D.fields", form -> form.set("D", "wards", "code", "D.wards"));
		assertRefused("F.tables", form -> form.table("F", "service", "code", "note"));
		assertRefused("F.tables", form -> form.table("F", "service", "code", "' '"));
		assertRefused("F.service.rows", form -> form.row("F", "service", "mdt", "code", "severe"));
		assertRefused("F.service.rows", form -> form.row("F", "service", "mdt", "code", "m.d"));
		assertRefused("E.members.columns", form -> form.column("E", "members", "title", "code", "name"));
		assertRefused("E.members.columns", form -> form.column("E", "members", "title", "code", "''"));
		assertRefused("O.attachments", form -> form.file("O", "MATCHING", "code", "other.kind"));
		assertRefused("sections",
				form -> form.column("E", "members", "title", "yearly", "true")
					.column("E", "members", "degree", "code",
							"title-" + context.getBean(RoundDirectory.class).rules(round).windows().baselineYear()));
	}

	@Test
	void refusesMoreRowsAndYearsThanAFormCanHave() {
		assertRefused("E.members.maximumRows (1–500)", form -> form.table("E", "members", "maximumRows", "10000000"));
		assertRefused("E.members.maximumRows (1–500)", form -> form.table("E", "members", "maximumRows", "0"));
		assertRefused("E.members.minimumRows (0–500)", form -> form.table("E", "members", "minimumRows", "'501'"));
		assertRefused("figureYears (1–10)", form -> form.root("figureYears", "11"));
	}

	private void days(ProjectId project, String days) {
		save(project, "F",
				Map.of("service.bedDays." + baseline(project), days, "service.discharges." + baseline(project), "100"));
	}

	private int baseline(ProjectId project) {
		return desk.form(summary(project)).baselineYear();
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

	private ProjectSummary summary(ProjectId project) {
		return context.getBean(ProjectDirectory.class).require(project);
	}

	private void assertRefused(String place, UnaryOperator<ChangedForm> change) {
		var yaml = change.apply(ChangedForm.of(context.getBean(RoundForms.class).yaml(round, 1))).yaml();
		assertThatThrownBy(() -> OFFICER.gets(() -> context.getBean(ChangingForm.class).read(round, yaml)))
			.isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments()).containsExactly(place));
	}

}
