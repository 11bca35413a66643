package cn.denggao.application;

import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.KnownFacts;
import cn.denggao.application.domain.eligibility.Outcome;
import cn.denggao.discipline.DisciplineStory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a hospital has confirmed of its disciplines, in dossiers and conditions. */
@DenggaoTest
class DisciplineConditionTests {

	private static final String CONDITION = """
			{"eligibility": {"code": "X", "name": "X", "basis": "冀卫医函〔2024〕15号", "rules": [{"id": "1",
			"text": "申报的学科已确认为优势学科或者重点扶持学科", "seed": "分类", "source": "R001-19", "effect": "REQUIRED",
			"test": {"fact": "DISCIPLINE_CLASS", "is": "ONE_OF", "values": ["ADVANTAGE", "KEY_SUPPORT"]}}]}}""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private CheckingEligibility checking;

	@Autowired
	private KnownFacts facts;

	@Test
	@Requirement(value = { "R001-19", "R001-12" }, page = "/projects/{id}/eligibility")
	void countsTheClassConfirmedForTheYearOfTheRound() {
		// given
		var story = new ApplicationStory(context);
		var round = story.openRound(draft -> database.update("""
				update programme_round set draft_rules = (draft_rules::jsonb || jsonb_build_object('admission',
				(draft_rules::jsonb -> 'admission') || ?::jsonb))::text where id = ?""", CONDITION, draft.value()));
		var project = story.draft(round, "SX10", "15");
		var year = story.bean(RoundDirectory.class).require(round).year();
		var disciplines = new DisciplineStory(context, "SX10");

		// then
		assertThat(check(story, project).lines().get(0).outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(check(story, project).findings()).contains(new Finding("RULES_UNKNOWN", true));
		assertThat(known(story, project)).isEqualTo("尚未确认学科分类");

		// when
		disciplines.confirmed(year - 1, Map.of("15", "ADVANTAGE", "31", "PLATFORM"));
		var draft = disciplines.drafts(year);

		// then
		assertThat(known(story, project)).isEqualTo("尚未确认学科分类");
		disciplines.confirms(draft);
		assertThat(known(story, project)).isEqualTo("基础学科");
		assertThat(check(story, project).lines().get(0).outcome()).isEqualTo(Outcome.FAILED);

		// when
		var corrected = disciplines.corrects(draft);
		disciplines.classifies(corrected, Map.of("15", "KEY_SUPPORT"));
		disciplines.confirms(corrected);

		// then
		assertThat(known(story, project)).isEqualTo("重点扶持学科");
		assertThat(check(story, project).lines().get(0).outcome()).isEqualTo(Outcome.PASSED);
	}

	@Test
	@Requirement(value = { "R001-05", "R001-15" }, page = "/projects/{id}/eligibility")
	void countsTheGradesOthersGaveInTheLatestYear() {
		// given
		var story = new ApplicationStory(context);
		var round = story.openRound(draft -> database.update("""
				update programme_round set draft_rules = (draft_rules::jsonb || jsonb_build_object('admission',
				(draft_rules::jsonb -> 'admission') || ?::jsonb))::text where id = ?""",
				CONDITION.replace("DISCIPLINE_CLASS", "SPECIALTY_EVALUATION")
					.replace("\"ADVANTAGE\", \"KEY_SUPPORT\"", "\"A\", \"B\""),
				draft.value()));
		var project = story.draft(round, "SX10", "24");
		assertThat(check(story, project).lines().get(0).outcome()).isEqualTo(Outcome.UNKNOWN);

		// when
		evaluate(2048, "A");
		evaluate(2049, "C");

		// then
		assertThat(check(story, project).lines().get(0).outcome()).isEqualTo(Outcome.FAILED);

		// when
		evaluate(2049, "B");

		// then
		var line = check(story, project).lines().get(0);
		assertThat(line.outcome()).isEqualTo(Outcome.PASSED);
		assertThat(line.readings().get(0).source()).isEqualTo("国卫办医政函〔2049〕1号");
	}

	private void evaluate(int year, String grade) {
		database.update("""
				insert into discipline_evaluation
				(hospital, specialty, year, cycle, grade, source, recorded_by, recorded_at)
				values ('SX10', '24', ?, '第一周期', ?, '国卫办医政函〔2049〕1号', 'x', now())""", year, grade);
	}

	private Result check(ApplicationStory story, ProjectId project) {
		return story.applicant("SX10").gets(() -> checking.check(project));
	}

	private String known(ApplicationStory story, ProjectId project) {
		return facts.of(story.bean(ProjectDirectory.class).require(project)).get("specialty.disciplineClass");
	}

}
