package cn.denggao.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import cn.denggao.modeling.DrawnSteps;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.worklist.Inbox;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Two administrators make a form, put it into a process, and the fund body answers it as
 * Tasklist does. No program knows of its fields.
 */
@DenggaoTest
class OwnFormTests {

	private static final String STAGE = "application-stage.bpmn";

	private static final String FLOW = "sourceRef=\"SubProcess_PrepareApplication\" targetRef=\"ServiceTask_RouteReview\" />";

	private static final String AUDIT = "UserTask_AuditFinances";

	private static final String LOGIN = "ownformfund";

	private static final String PASSWORD = "a-long-enough-one";

	private static final String CANARY = "山西晋审会计师事务所";

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private OpeningAccounts accounts;

	@Autowired
	private Inbox inbox;

	@Autowired
	private MockMvc web;

	@Autowired
	private ObjectMapper json;

	@LocalServerPort
	private int port;

	private ApplicationStory story;

	private Redrawing redrawing;

	private FinanceForm form;

	private ProjectId project;

	private int former;

	@BeforeEach
	void aProjectMeetsTheForm() {
		story = new ApplicationStory(context);
		redrawing = new Redrawing(context);
		form = new FinanceForm(context).deployed();
		former = library.newestNumber(DefinitionName.valueOf(STAGE));
		redrawing.deploy(redrawing.submit(STAGE, this::withTheForm));
		project = story.submitted(story.openRound(), "SX01", "03.04");
		accounts.openIfAbsent(new OpenAccount(LOGIN, "冯资金", "140000", Set.of(Role.FUND_BODY), PASSWORD, "", false));
	}

	@AfterEach
	void theFormerVersionIsBack() {
		redrawing.deploy(redrawing.submitReturn(STAGE, former));
	}

	@Test
	void keepsTheAnswersAsTheyWereCalledAndNoneInTheEngine() {
		// when
		assertThat(submit(good())).isEqualTo("204 ");

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_ReviewFormally");
		assertThat(database.queryForList("""
				select concat_ws('|', a.label, a.type, a.answer, a.shown) from opinion_answer a
				join opinion_given g on g.id = a.opinion_id where g.project_id = ? order by a.position""", String.class,
				project.value()))
			.containsExactly("审计金额（元）|number|12345678.90|12345678.90", "审计机构|textfield|" + CANARY + "|" + CANARY,
					"审计结论日期|datetime|2026-03-31|2026-03-31", "发现的问题数|number|0|0", "审计方式|select|BY_POST|送达审计",
					"涉及方面|checklist|BUDGET,ASSETS|预算执行、资产管理", "已整改|checkbox|false|false");
		assertThat(database.queryForMap("select form, decision, words from opinion_given where project_id = ?",
				project.value()))
			.containsEntry("form", form.key())
			.containsEntry("decision", "AGREED");
		assertThat(database.queryForList("""
				select name_ || '=' || coalesce(text_, '') from act_hi_varinst where proc_inst_id_ in
				(select id_ from act_ru_execution where business_key_ = ?) and name_ in ('opinion', 'answer', 'words',
				'auditedAmount', 'agency', 'concludedOn', 'problems', 'auditKind', 'topics', 'rectified')""",
				String.class, project.toString()))
			.containsExactly("opinion=AGREED");
		assertThat(database.queryForObject("select count(*) from act_hi_detail where text_ like ?", Integer.class,
				"%" + CANARY + "%"))
			.isZero();
		assertThat(database.queryForList("select action from audit_entry where action = 'opinion.given' and "
				+ "subject_type = 'project' and subject_id = ?", String.class, project.toString()))
			.hasSize(1);
	}

	@Test
	void refusesWhatTheFormDoesNotAllowAndNamesTheField() {
		assertThat(submit(but("auditedAmount", null))).startsWith("4").contains("“审计金额（元）”：请填写此项");
		assertThat(submit(but("auditedAmount", "-1"))).startsWith("4").contains("“审计金额（元）”：不得小于 0");
		assertThat(submit(but("auditedAmount", "1000000000.01"))).startsWith("4").contains("“审计金额（元）”：不得大于");
		assertThat(submit(but("auditedAmount", "0.123"))).startsWith("4").contains("“审计金额（元）”：最多 2 位小数");
		assertThat(submit(but("auditedAmount", "一百"))).startsWith("4").contains("“审计金额（元）”：请填写数字");
		assertThat(submit(but("agency", "晋审"))).startsWith("4").contains("“审计机构”：至少 4 个字");
		assertThat(submit(but("agency", "审".repeat(31)))).startsWith("4").contains("“审计机构”");
		assertThat(submit(but("concludedOn", "2026-02-30"))).startsWith("4").contains("“审计结论日期”：请填写日期");
		assertThat(submit(but("problems", "1.5"))).startsWith("4").contains("“发现的问题数”：请填写整数");
		assertThat(submit(but("auditKind", "ELSEWHERE"))).startsWith("4").contains("“审计方式”：请从列出的选项中选择");
		assertThat(submit(but("topics", List.of("BUDGET", "OTHER")))).startsWith("4").contains("“涉及方面”：请从列出的选项中选择");
		assertThat(submit(but("answer", "PERHAPS"))).startsWith("4").contains("“办理意见”：请从列出的选项中选择");
		assertThat(submit(but("words", "好"))).startsWith("4").contains("“意见内容”：至少 2 个字");
		assertThat(submit(but("answer", "DISAGREED"))).startsWith("4").contains("“不同意的补充说明”：请填写此项");
		assertThat(submit(but("opinion", "AGREED"))).startsWith("4").contains("表单中没有“opinion”这一项");
		assertThat(story.openTasks(project)).containsExactly(AUDIT);
		assertThat(database.queryForObject("select count(*) from opinion_given where project_id = ?", Integer.class,
				project.value()))
			.isZero();
	}

	@Test
	void showsTheAnswersToTheOfficesAndTheStepToTheHospital() throws Exception {
		// given
		var disagreed = but("answer", "DISAGREED");
		disagreed.put("remark", "凭证不全，补齐后再审。");
		disagreed.put("rectified", true);
		assertThat(submit(disagreed)).isEqualTo("204 ");

		// then
		var page = "/projects/" + project + "/opinions";
		assertThat(seen(ApplicationStory.OFFICER, page))
			.contains("审计金额（元）", "12345678.90", CANARY, "送达审计", "预算执行、资产管理", "凭证不全，补齐后再审。")
			.containsPattern("已整改</dt><dd>是</dd>");
		assertThat(seen(Acting.as("fund", "140000", Role.FUND_BODY), "/opinions")).contains(CANARY);
		assertThat(web.perform(get(page).with(authentication(story.applicant("SX01"))))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(404);
		assertThat(seen(story.applicant("SX01"), "/projects/" + project)).contains("财务审计").doesNotContain(CANARY);
		assertThat(story.openTasks(project)).containsExactly(AUDIT);
	}

	private static Map<String, Object> good() {
		var answers = new LinkedHashMap<String, Object>();
		answers.put("answer", "AGREED");
		answers.put("words", "账实相符，同意。");
		answers.put("auditedAmount", "12,345,678.90");
		answers.put("agency", CANARY);
		answers.put("concludedOn", "2026-03-31");
		answers.put("problems", 0);
		answers.put("auditKind", "BY_POST");
		answers.put("topics", List.of("BUDGET", "ASSETS"));
		answers.put("rectified", false);
		return answers;
	}

	private static Map<String, Object> but(String field, Object value) {
		var answers = good();
		answers.put(field, value);
		return answers;
	}

	/** As Tasklist does it: the status and what it says. */
	private String submit(Map<String, Object> answers) {
		var visitor = new Visitor(port);
		visitor.signIn(LOGIN, PASSWORD);
		visitor.get("/camunda/app/tasklist/default/");
		var task = ENGINE + "/task/" + taskId();
		call(visitor, task + "/claim", Map.of("userId", LOGIN));
		var variables = new LinkedHashMap<String, Object>();
		answers.forEach((name, value) -> variables.put(name, variable(value)));
		return call(visitor, task + "/submit-form", Map.of("variables", variables));
	}

	private Map<String, Object> variable(Object value) {
		var variable = new LinkedHashMap<String, Object>();
		variable.put("value", (value instanceof List) ? written(value) : value);
		variable.put("type", (value instanceof List) ? "Json"
				: (value instanceof Boolean) ? "Boolean" : (value instanceof Integer) ? "Integer" : "String");
		return variable;
	}

	private String call(Visitor visitor, String path, Object body) {
		var answer = visitor.call("POST", path, written(body), "Content-Type", "application/json", "X-XSRF-TOKEN",
				visitor.cookie("XSRF-TOKEN"), "Accept", "application/json");
		return answer.statusCode() + " " + answer.body();
	}

	private String written(Object value) {
		try {
			return json.writeValueAsString(value);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private String taskId() {
		return inbox.openFor(project.toString())
			.stream()
			.filter(task -> task.task().equals(AUDIT))
			.findFirst()
			.orElseThrow()
			.taskId();
	}

	private String seen(Acting who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who))).andReturn().getResponse().getContentAsString();
	}

	private String withTheForm(String diagram) {
		assertThat(diagram).contains(FLOW);
		return diagram.replace(FLOW,
				"""
						sourceRef="SubProcess_PrepareApplication" targetRef="UserTask_AuditFinances" />
						%s
						<bpmn:sequenceFlow id="Flow_Audited" sourceRef="UserTask_AuditFinances" targetRef="Gateway_Agreed" />
						<bpmn:exclusiveGateway id="Gateway_Agreed" name="同意吗" default="Flow_Agreed_No" />
						<bpmn:sequenceFlow id="Flow_Agreed_No" name="否" sourceRef="Gateway_Agreed" targetRef="UserTask_AuditFinances" />
						<bpmn:sequenceFlow id="Flow_Agreed_Yes" name="是" sourceRef="Gateway_Agreed" targetRef="ServiceTask_RouteReview">
							<bpmn:conditionExpression>${opinion == 'AGREED'}</bpmn:conditionExpression>
						</bpmn:sequenceFlow>
						"""
					.formatted(DrawnSteps.opinion(AUDIT, "财务审计", "fund-body", form.key())));
	}

}
