package cn.denggao.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.DrawnSteps;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.WorklistEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * An administrator asks two offices for their opinion before an application is reviewed,
 * and tells the hospital when both agree. No program knows of any of it.
 */
@DenggaoTest
class InsertedOpinionTests {

	private static final String STAGE = "application-stage.bpmn";

	private static final String FLOW = "sourceRef=\"SubProcess_PrepareApplication\" targetRef=\"ServiceTask_RouteReview\" />";

	private static final String AUDIT = "UserTask_AuditFinances";

	private static final String FINANCE = "UserTask_AskFinanceDept";

	private static final String CANARY = "账实相符：抽查凭证一百二十份。";

	private static final Acting FUND_BODY = Acting.as("fund", "140000", Role.FUND_BODY);

	private static final Acting FINANCE_DEPT = Acting.as("finance", "140000", Role.FINANCE_DEPT);

	private static final Acting SYSTEM = Acting.as("sysadmin", "140000", Role.SYS_ADMIN);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Inbox inbox;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private Redrawing redrawing;

	private int former;

	private ProjectId project;

	@BeforeEach
	void aProjectMeetsTheInsertedSteps() {
		story = new ApplicationStory(context);
		redrawing = new Redrawing(context);
		former = library.newestNumber(DefinitionName.valueOf(STAGE));
		redrawing.deploy(redrawing.submit(STAGE, InsertedOpinionTests::withTwoOpinionsAndANotice));
		project = story.submitted(story.openRound(), "SX01", "03.04");
	}

	@AfterEach
	void theFormerVersionIsBack() {
		redrawing.deploy(redrawing.submitReturn(STAGE, former));
	}

	@Test
	void areTasksOfTheOfficesThatWereDrawnWithTheirTerm() {
		assertThat(story.openTasks(project)).containsExactly(FINANCE, AUDIT);
		assertThat(task(AUDIT).name()).isEqualTo("财务审计 · " + code());
		assertThat(inbox.find(task(AUDIT).taskId(), "fund", List.of("fund-body-140000"))).isPresent();
		assertThat(inbox.find(task(AUDIT).taskId(), "finance", List.of("finance-dept-140000"))).isEmpty();
		assertThat(task(AUDIT).due()).isEqualTo(
				calendar.endOf(clock.today(), 10, false).atTime(23, 59, 59).atZone(OfficialClock.ZONE).toInstant());
	}

	@Test
	void comeBackWhenOneOfThoseAskedTogetherDisagrees() {
		// when
		give(FINANCE_DEPT, FINANCE, "DISAGREED");
		give(FUND_BODY, AUDIT, "AGREED");

		// then
		assertThat(story.openTasks(project)).containsExactly(FINANCE, AUDIT);

		// when
		give(FUND_BODY, AUDIT, "AGREED");
		give(FINANCE_DEPT, FINANCE, "AGREED");

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_ReviewFormally");
		assertThat(database.queryForList(
				"select decision from opinion_given where project_id = ? order by given_at, element", String.class,
				project.value()))
			.containsExactly("DISAGREED", "AGREED", "AGREED", "AGREED");
	}

	@Test
	void keepWhoSaidWhatAndTellTheEngineTheDecisionAlone() {
		// when
		give(FUND_BODY, AUDIT, "AGREED");

		// then
		assertThat(database.queryForMap("""
				select process, case_key, element, step, decision, words, document_no, login, role, office
				from opinion_given where project_id = ?""", project.value()))
			.containsEntry("process", "application-stage")
			.containsEntry("case_key", project.toString())
			.containsEntry("element", AUDIT)
			.containsEntry("step", "财务审计")
			.containsEntry("decision", "AGREED")
			.containsEntry("words", CANARY)
			.containsEntry("document_no", "晋财审〔2026〕8号")
			.containsEntry("login", "fund")
			.containsEntry("role", "fund-body")
			.containsEntry("office", "140000");
		assertThat(database.queryForList("select action from audit_entry where action = 'opinion.given' and "
				+ "subject_type = 'project' and subject_id = ?", String.class, project.toString()))
			.hasSize(1);
		assertThat(database.queryForList(
				"""
						select name_ || '=' || text_ from act_ru_variable where name_ in ('opinion', 'answer', 'words', 'documentNo')
						and proc_inst_id_ in (select id_ from act_ru_execution where business_key_ = ?)""",
				String.class, project.toString()))
			.containsExactly("opinion=AGREED");
		assertThat(database.queryForObject("select count(*) from act_hi_detail where text_ = ?", Integer.class, CANARY))
			.isZero();
	}

	@Test
	void refuseWhatIsNoAnswer() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> story.answer(FUND_BODY, project, AUDIT, Map.of()));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> story.answer(FUND_BODY, project, AUDIT, Map.of("answer", "PERHAPS", "words", CANARY)));
		assertThatExceptionOfType(Refused.class).isThrownBy(
				() -> story.answer(FUND_BODY, project, AUDIT, Map.of("answer", "AGREED", "words", "好".repeat(2001))));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> story.answer(FUND_BODY, project, AUDIT,
				Map.of("answer", "AGREED", "words", CANARY, "opinion", "AGREED")));
		assertThat(story.openTasks(project)).containsExactly(FINANCE, AUDIT);
		assertThat(database.queryForObject("select count(*) from opinion_given where project_id = ?", Integer.class,
				project.value()))
			.isZero();
	}

	@Test
	void tellTheHospitalOnceAllAgree() {
		// when
		give(FUND_BODY, AUDIT, "AGREED");
		give(FINANCE_DEPT, FINANCE, "AGREED");

		// then
		var due = calendar.endOf(clock.today(), 5, false);
		assertThat(database.queryForList("""
				select recipient, subject, body from notification_message
				where link = ? and dedup_key like 'opinion.notice-%' order by recipient""", "/projects/" + project))
			.isNotEmpty()
			.allSatisfy(message -> assertThat((String) message.get("subject")).startsWith("请做好准备："))
			.allSatisfy(
					message -> assertThat((String) message.get("body")).contains("请备好近三年财务报表。", "请于 " + due + " 前做好准备"))
			.extracting(message -> message.get("recipient"))
			.contains("sx01app");
	}

	@Test
	void areReadByTheOfficesOfTheProjectAndByNobodyElse() throws Exception {
		// given
		give(FUND_BODY, AUDIT, "DISAGREED");

		// then
		var page = "/projects/" + project + "/opinions";
		assertThat(seen(ApplicationStory.OFFICER, page)).contains("财务审计", "不同意", CANARY, "晋财审〔2026〕8号", "项目资金管理机构");
		assertThat(seen(FUND_BODY, "/opinions")).contains("财务审计", CANARY);
		assertThat(status(story.applicant("SX01"), page)).isEqualTo(404);
		assertThat(status(story.applicant("SX01"), "/opinions")).isEqualTo(404);
		assertThat(status(Acting.as("lincity", "140500", Role.HC_CITY), page)).isEqualTo(404);
		assertThat(seen(Acting.as("lincity", "140500", Role.HC_CITY), "/opinions")).doesNotContain(CANARY);
		assertThat(status(SYSTEM, page)).isEqualTo(404);
		assertThat(seen(story.applicant("SX01"), "/projects/" + project)).contains("财务审计", "财政部门意见")
			.doesNotContain(CANARY);
	}

	private void give(Acting who, String task, String decision) {
		story.answer(who, project, task, Map.of("answer", decision, "words", CANARY, "documentNo", "晋财审〔2026〕8号"));
	}

	private WorklistEntry task(String element) {
		return inbox.openFor(project.toString())
			.stream()
			.filter(task -> task.task().equals(element))
			.max(Comparator.comparing(WorklistEntry::created))
			.orElseThrow();
	}

	private String code() {
		return database.queryForObject("select code from application_project where id = ?", String.class,
				project.value());
	}

	private String seen(Acting who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who))).andReturn().getResponse().getContentAsString();
	}

	private int status(Acting who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who))).andReturn().getResponse().getStatus();
	}

	private static String withTwoOpinionsAndANotice(String diagram) {
		assertThat(diagram).contains(FLOW);
		return diagram.replace(FLOW,
				"""
								sourceRef="SubProcess_PrepareApplication" targetRef="Gateway_Again" />
						<bpmn:exclusiveGateway id="Gateway_Again" />
						<bpmn:sequenceFlow id="Flow_Again" sourceRef="Gateway_Again" targetRef="Gateway_Ask" />
								<bpmn:parallelGateway id="Gateway_Ask" name="同时征求" />
								<bpmn:sequenceFlow id="Flow_Ask_1" sourceRef="Gateway_Ask" targetRef="UserTask_AuditFinances" />
								<bpmn:sequenceFlow id="Flow_Ask_2" sourceRef="Gateway_Ask" targetRef="UserTask_AskFinanceDept" />
								%s%s
								<bpmn:parallelGateway id="Gateway_Asked" name="都已答复" />
								<bpmn:sequenceFlow id="Flow_Asked_1" sourceRef="UserTask_AuditFinances" targetRef="Gateway_Asked" />
								<bpmn:sequenceFlow id="Flow_Asked_2" sourceRef="UserTask_AskFinanceDept" targetRef="Gateway_Asked" />
								<bpmn:sequenceFlow id="Flow_Asked" sourceRef="Gateway_Asked" targetRef="Gateway_Agreed" />
								<bpmn:exclusiveGateway id="Gateway_Agreed" name="都同意吗" default="Flow_Agreed_No" />
								<bpmn:sequenceFlow id="Flow_Agreed_No" name="否" sourceRef="Gateway_Agreed" targetRef="Gateway_Again" />
								<bpmn:sequenceFlow id="Flow_Agreed_Yes" name="是" sourceRef="Gateway_Agreed" targetRef="ServiceTask_NotifyHospital">
									<bpmn:conditionExpression>${opinion == 'AGREED'}</bpmn:conditionExpression>
								</bpmn:sequenceFlow>
								%s
								<bpmn:sequenceFlow id="Flow_Told" sourceRef="ServiceTask_NotifyHospital" targetRef="ServiceTask_RouteReview" />
								"""
					.formatted(DrawnSteps.opinion(AUDIT, "财务审计", "fund-body"),
							DrawnSteps.opinion(FINANCE, "财政部门意见", "finance-dept"), DrawnSteps.notice()));
	}

}
