package cn.denggao.application;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.EligibilityResults;
import cn.denggao.application.domain.Grounds;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.VetoKind;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A hospital that may not apply is told which of its projects and vetoes keep it out.
 */
@DenggaoTest
class HospitalGroundsTests {

	private static final String FRAUD = "查实骗取医保基金";

	private static final String INCIDENT = "近三年发生重大医疗安全事件或严重行风问题";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private EligibilityResults kept;

	@Autowired
	private DecidingVeto deciding;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private Acting applicant;

	@BeforeEach
	void theHospital() {
		story = new ApplicationStory(context);
		applicant = story.applicant("SX10");
	}

	@AfterEach
	void allIsAsBefore() {
		database.update("delete from application_veto");
		database.update("update application_project set status = 'DRAFT' where hospital_id = 'SX10' "
				+ "and status = 'IN_CONSTRUCTION'");
	}

	@Test
	@Requirement(value = "R001-10", page = "/projects/{id}/eligibility")
	void areTheProjectUnderConstructionByNumberAndName() throws Exception {
		// given
		var built = story.draft(story.openRound(), "SX10", "04.04");
		database.update("update application_project set status = 'IN_CONSTRUCTION', title = '睡眠障碍专科' where id = ?",
				built.value());
		var others = story.draft(story.openRound(), "SX10", "04.03");
		database.update("update application_project set status = 'IN_CONSTRUCTION', title = '别的专科' where id = ?",
				others.value());

		// when
		var project = story.draft(story.openRound(), "SX10", "04.04");

		// then
		assertThat(page(project, applicant)).contains("有在建项目：" + code(built) + "《睡眠障碍专科》（建设中） 提示 本院该专科已有在建项目")
			.doesNotContain("别的专科");

		// when
		database.update("update application_project set project_number = 'SXZD-2052-07' where id = ?", built.value());

		// then
		assertThat(page(project, applicant)).contains("有在建项目：SXZD-2052-07《睡眠障碍专科》（建设中）");
	}

	@Test
	void areTheEndThatPutTheBanAndItsLastDay() throws Exception {
		// given
		var ended = story.draft(story.openRound(), "SX10", "04.02");
		var at = clock.now().minus(Duration.ofDays(400));
		var on = LocalDate.ofInstant(at, OfficialClock.ZONE);
		changed(ended, "TERMINATED", Timestamp.from(at));
		changed(ended, "REVOKED", Timestamp.from(at.minus(Duration.ofDays(1200))));

		// then
		assertThat(page(story.draft(story.openRound(), "SX10", "04.02"), applicant))
			.contains("在禁止申报期内：" + code(ended) + "《领军临床专科建设项目》已终止（" + on + "），禁止申报至 " + on.plusYears(3) + " 不符合")
			.doesNotContain("已撤销");
	}

	@Test
	@Requirement(value = "R003-22", page = "/projects/{id}/eligibility")
	void areTheVetoesByNameAndDayAndNoneThatIsNotConfirmed() throws Exception {
		// given
		var project = story.draft(story.openRound(), "SX10", "04.01");
		var accused = story.submitted(story.openRound(), "SX10", "04.01");
		var today = clock.today();

		// when
		OFFICER.does(() -> deciding.record(accused, "", "INSURANCE_FRAUD", REASON));

		// then
		assertThat(page(project, applicant)).contains("申报书 B 节申明 0 项，已确认 0 项 符合").doesNotContain(FRAUD);

		// when
		confirm(accused);

		// then
		assertThat(page(project, applicant)).contains("已确认：" + FRAUD + "（" + today + " 确认） 不符合 有一票否决情形")
			.doesNotContain(REASON);

		// when
		declares(project);

		// then
		assertThat(page(project, applicant))
			.contains("申报书 B 节申明：" + INCIDENT + "（" + today + " 填报）；已确认：" + FRAUD + "（" + today + " 确认） 不符合 有一票否决情形");
	}

	@Test
	@Requirement(value = "R003-22", page = "/projects/{id}/submission")
	void areToldAndKeptWhenASubmissionIsRefused() throws Exception {
		// given
		var accused = story.submitted(story.openRound(), "SX10", "04.01");
		var project = story.filledIn(story.openRound(), "SX10", "04.01");
		story.signedByBoth(project, "SX10");
		OFFICER.does(() -> deciding.record(accused, "", "INSURANCE_FRAUD", REASON));
		confirm(accused);

		// when
		var answer = web
			.perform(post("/projects/{id}/submission", project).with(authentication(story.department("SX10")))
				.with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();

		// then
		var today = clock.today();
		assertThat(answer).contains("经再次核对，不符合申报条件，不能提交：（1）一票否决情形：有一票否决情形；本院情况：已确认：" + FRAUD + "（" + today
				+ " 确认）；规定：有一票否决情形的，不能申报；申报书申明的和已确认的都算。");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.DRAFT);
		assertThat(kept.newest(project).orElseThrow()).satisfies(last -> {
			assertThat(last.eligible()).isFalse();
			assertThat(last.grounds().confirmed())
				.containsExactly(new Grounds.Confirmed(VetoKind.INSURANCE_FRAUD, today));
		});
	}

	@Test
	void areCountedOnlyForWhoeverIsNotTheHospital() throws Exception {
		// given
		var project = story.submitted(story.openRound(), "SX11", "04.01");
		story.review(project, CITY, "RETURN", "TEAM");
		OFFICER.does(() -> deciding.record(project, "", "INSURANCE_FRAUD", REASON));
		confirm(project);

		// when
		assertThatThrownBy(() -> story.resubmit(project, "SX11")).hasMessage("application.not-eligible");

		// then
		for (var reader : new Acting[] { CITY, OFFICER }) {
			assertThat(page(project, reader)).contains("申报书 B 节申明 0 项，已确认 1 项 不符合").doesNotContain(FRAUD);
		}
		assertThat(page(project, story.applicant("SX11"))).contains("已确认：" + FRAUD);
	}

	private void confirm(ProjectId project) {
		CHIEF.does(() -> deciding.confirm(project, deciding.of(project).get(0).id()));
	}

	private void declares(ProjectId project) {
		database.update("""
				insert into application_section (project_id, section, content, version, saved_by, saved_at)
				values (?, 'B', '{"vetoes.MAJOR_INCIDENT.declared": "YES"}', 1, 'test', ?)
				on conflict (project_id, section) do update set content = excluded.content,
				saved_at = excluded.saved_at""", project.value(), Timestamp.from(clock.now()));
	}

	private void changed(ProjectId project, String to, Timestamp at) {
		database.update("""
				insert into application_status_change (project_id, from_status, to_status, changed_at, login, roles,
				organisation) values (?, 'IN_CONSTRUCTION', ?, ?, 'prov1', 'hc-province', '140000')""", project.value(),
				to, at);
	}

	private String code(ProjectId project) {
		return story.bean(ProjectDirectory.class).require(project).code();
	}

	/** What is read on the page, without its marks. */
	private String page(ProjectId project, Acting reader) throws Exception {
		return web.perform(get("/projects/{id}/eligibility", project).with(authentication(reader)))
			.andReturn()
			.getResponse()
			.getContentAsString()
			.replaceAll("<[^>]+>", " ")
			.replaceAll("\\s+", " ");
	}

}
