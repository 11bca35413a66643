package cn.denggao.application;

import java.util.List;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.FinishingDraft;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.Problem;
import cn.denggao.application.domain.renewal.Renewal;
import cn.denggao.application.domain.renewal.Renewals;
import cn.denggao.application.domain.renewal.RenewingAll;
import cn.denggao.application.domain.renewal.RenewingDossier;
import cn.denggao.application.domain.renewal.SetAside;
import cn.denggao.application.domain.renewal.SetAsides;
import cn.denggao.application.domain.writing.SectionChange;
import cn.denggao.application.domain.writing.SectionChange.Kind;
import cn.denggao.application.domain.writing.SectionHistory;
import cn.denggao.application.domain.writing.SectionWorks;
import cn.denggao.application.domain.writing.SharingSections;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** What happens to dossiers when the form of their open round is changed. */
@DenggaoTest
class FollowingFormTests extends OneOpenRound {

	@Autowired
	private FillingDossier filling;

	@Autowired
	private SharingSections sharing;

	@Autowired
	private RenewingDossier renewing;

	@Autowired
	private Renewals renewals;

	@Autowired
	private SetAsides asides;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDesk desk;

	@Autowired
	private JdbcTemplate database;

	@Test
	void bringsDraftsToTheNewVersionAndSetsAsideWhatIsNoLongerAsked() {
		// given
		var project = story.draft(round, "SX01", "03.04");
		applicant.does(() -> filling.save(project, "D", Map.of("wards", "12", "titles", "省科技进步一等奖"), 0));
		var other = story.draft(round, "SX02", "03.04");

		// when
		ChangedForm.approve(story, round, false,
				form -> form.without("D", "titles")
					.with("D", "{ code: teaching, label: 教学成果, type: INTEGER, required: true, minimum: 0 }")
					.set("D", "wards", "maximum", "10"));
		renewAll();

		// then
		assertThat(desk.formVersion(project)).isEqualTo(2);
		assertThat(desk.formVersion(other)).isEqualTo(2);
		assertThat(dossiers.section(project, "D")).isEqualTo(Map.of("wards", "12"));
		assertThat(asides.of(project)).singleElement().satisfies(aside -> {
			assertThat(aside.label()).isEqualTo("已有称号（每行一个）");
			assertThat(aside.content()).isEqualTo("省科技进步一等奖");
			assertThat(aside.version()).isEqualTo(1);
		});
		assertThat(renewals.of(project)).extracting(Renewal::from, Renewal::to, Renewal::setAside)
			.containsExactly(tuple(1, 2, 1));
		assertThat(problems(project)).contains("D teaching missing", "D wards too-large").doesNotContain("D titles");
		assertThat(context.getBean(SectionHistory.class).of(project, "D")).extracting(SectionChange::kind)
			.containsExactly(Kind.RENEWED, Kind.SAVED);
		assertThat(database.queryForObject(
				"select count(*) from notification_message where recipient = 'sx01app' and link = ?", Integer.class,
				"/projects/" + project + "/form"))
			.isEqualTo(1);
	}

	@Test
	void doesNotMoveTwice() {
		var project = story.draft(round, "SX01", "03.04");
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));
		renewAll();

		assertThat(renewing.renew(project)).isFalse();
		assertThat(renewals.of(project)).hasSize(1);
	}

	@Test
	void fillsInAgainWhatLayAsideWhenItIsAskedForAgain() {
		// given
		var project = story.draft(round, "SX01", "03.04");
		applicant.does(() -> filling.save(project, "M", Map.of("guarantee", "院领导专班推进"), 0));
		ChangedForm.approve(story, round, false,
				form -> form.without("M", "guarantee").with("M", "{ code: people, label: 专班, type: TEXT }"));
		renewAll();
		assertThat(dossiers.section(project, "M")).isEmpty();

		// when
		ChangedForm.approve(story, round, false,
				form -> form.with("M", "{ code: guarantee, label: 保障, type: TEXTAREA, required: true }"));
		renewAll();

		// then
		assertThat(dossiers.section(project, "M")).isEqualTo(Map.of("guarantee", "院领导专班推进"));
		assertThat(asides.of(project)).isEmpty();
		assertThat(renewals.of(project)).extracting(Renewal::restored).containsExactly(1, 0);
	}

	@Test
	void setsAsideAWholeSectionAndChoicesNoLongerOffered() {
		// given
		var project = story.draft(round, "SX01", "03.04");
		applicant.does(() -> filling.save(project, "A", Map.of("background", "院领导专班推进"), 0));
		applicant.does(() -> filling.save(project, "D", Map.of("disciplineClass", "BASIC", "wards", "3"), 0));

		// when
		ChangedForm.approve(story, round, false,
				form -> form.withoutSection("A")
					.set("D", "disciplineClass", "options", "{ ADVANTAGE: 优势专科 }")
					.set("D", "wards", "label", "病区"));
		renewAll();

		// then
		assertThat(dossiers.section(project, "D")).isEqualTo(Map.of("wards", "3"));
		assertThat(asides.of(project)).extracting(SetAside::section, SetAside::content)
			.containsExactly(tuple("A", "院领导专班推进"), tuple("D", "BASIC"));
	}

	@Test
	void takesAwayMarksOfSectionsThatAreNoLongerCompleteAndTellsTheirWriters() {
		// given two sections that are complete
		var writer = story.person("sx01writer", "SX01", Role.HOSPITAL_DEPT);
		var project = story.draft(round, "SX01", "03.04");
		applicant.does(() -> sharing.assign(project, "M", "sx01writer"));
		writer.does(() -> filling.save(project, "M", Map.of("guarantee", "院领导专班推进"), 0));
		writer.does(() -> sharing.mark(project, "M", true));
		applicant.does(() -> filling.save(project, "J",
				Map.of("countyHospitals", "3", "remoteConsultations", "4", "referralsDown", "5"), 0));
		applicant.does(() -> sharing.mark(project, "J", true));

		// when
		ChangedForm.approve(story, round, false,
				form -> form.with("M", "{ code: people, label: 专班人数, type: INTEGER, required: true }")
					.set("J", "referralsDown", "label", "下转人次"));
		renewAll();

		// then
		var works = context.getBean(SectionWorks.class).of(project);
		assertThat(works.get("M").completedBy()).isNull();
		assertThat(works.get("J").isComplete(dossiers.versions(project).get("J"))).isTrue();
		assertThat(renewals.of(project).get(0).reopened()).containsExactly("M");
		assertThat(database.queryForObject(
				"select count(*) from notification_message where recipient = 'sx01writer' and link = ? and subject like ?",
				Integer.class, "/projects/" + project + "/application?section=M", "%需要补填%"))
			.isEqualTo(1);
	}

	@Test
	void beginsNewDraftsInTheNewVersion() {
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));

		var project = story.draft(round, "SX01", "03.04");

		assertThat(desk.formVersion(project)).isEqualTo(2);
		assertThat(renewals.of(project)).isEmpty();
	}

	@Test
	void finishesByTheNewVersionEvenIfNobodyHasOpenedIt() {
		// given a complete draft, and a change that nobody has carried out yet
		var known = story.filledIn(round, "SX01", "03.04");
		var project = story.draft(round, "SX02", "03.04");
		copy(known, project);
		ChangedForm.approve(story, round, false,
				form -> form.with("M", "{ code: people, label: 专班人数, type: INTEGER, required: true }"));

		// then
		assertThatThrownBy(
				() -> story.applicant("SX02").does(() -> context.getBean(FinishingDraft.class).finish(project)))
			.hasMessage("application.problems");
	}

	private void renewAll() {
		var all = context.getBean(RenewingAll.class);
		while (all.renew(100) > 0) { // until nothing is left
			continue;
		}
	}

	private List<String> problems(ProjectId project) {
		return desk.problems(context.getBean(ProjectDirectory.class).require(project))
			.stream()
			.map(FollowingFormTests::said)
			.toList();
	}

	private static String said(Problem problem) {
		return problem.section() + " " + problem.key() + " "
				+ problem.message().substring(problem.message().lastIndexOf('.') + 1);
	}

	private void copy(ProjectId from, ProjectId to) {
		database
			.update("""
					insert into application_section (project_id, section, content, version, saved_by, saved_at)
					select ?, section, content, version, saved_by, saved_at from application_section where project_id = ?""",
					to.value(), from.value());
		database.update("""
				insert into document_file (id, owner_type, owner_id, slot, file_name, version, media_type, size, sha256,
				stored_at, stored_by)
				select gen_random_uuid(), owner_type, ?, slot, file_name, version, media_type, size, sha256, stored_at,
				stored_by from document_file where owner_type = 'application' and owner_id = ?""", to.toString(),
				from.toString());
	}

}
