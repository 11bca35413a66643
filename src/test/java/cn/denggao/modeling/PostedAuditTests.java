package cn.denggao.modeling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The audit before acceptance, drawn in Camunda Modeler and posted as it posts: a bare
 * file name and Basic authentication.
 */
@DenggaoTest
class PostedAuditTests {

	private static final String FILE = "specialty-project.bpmn";

	private static final DefinitionName NAME = DefinitionName.valueOf(FILE);

	private static final String LOGIN = "auditposter";

	private static final String PASSWORD = "correct-horse-battery-9";

	private static final String FLOW = "sourceRef=\"SubProcess_BuildPeriod\" targetRef=\"CallActivity_FinalAcceptance\" />";

	private static final String AUDIT = """
			sourceRef="SubProcess_BuildPeriod" targetRef="UserTask_AuditFinances" />
			<bpmn:userTask id="UserTask_AuditFinances" name="财务审计" camunda:modelerTemplate="denggao.record-opinion" camunda:modelerTemplateVersion="1" camunda:candidateGroups="fund-body" camunda:formRef="record-opinion" camunda:formRefBinding="latest">
			  <bpmn:extensionElements>
			    <camunda:properties>
			      <camunda:property name="denggao:milestone" value="OPINION" />
			      <camunda:property name="denggao:workingDays" value="10" />
			      <camunda:property name="denggao:visibility" value="HOSPITAL" />
			    </camunda:properties>
			  </bpmn:extensionElements>
			</bpmn:userTask>
			<bpmn:sequenceFlow id="Flow_Audited" sourceRef="UserTask_AuditFinances" targetRef="CallActivity_FinalAcceptance" />
			""";

	@Autowired
	private OpeningAccounts accounts;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ApplicationContext program;

	@LocalServerPort
	private int port;

	@Test
	void isRegisteredApprovedByAnotherDeployedMetByAProjectAndTakenBack() throws IOException {
		// given
		accounts.openIfAbsent(new OpenAccount(LOGIN, "经审计", "140000", Set.of(Role.SYS_ADMIN), PASSWORD, "", false));
		var redrawing = new Redrawing(program);
		var former = library.newestNumber(NAME);
		var drawn = withTheAudit();

		// when
		var hostile = post(drawn.replace("camunda:formRef=\"record-opinion\"", "camunda:class=\"java.lang.Runtime\""));
		var first = post(drawn);

		// then
		assertThat(hostile.statusCode()).isEqualTo(400);
		assertThat(hostile.body()).contains("UserTask_AuditFinances");
		assertThat(first.statusCode()).isEqualTo(400);
		assertThat(first.body()).contains("还没有人批准", "已登记为待审批");

		// when
		redrawing.approve(waiting());
		var second = post(drawn);

		// then
		assertThat(second.statusCode()).isEqualTo(200);
		assertThat(library.newestNumber(NAME)).isEqualTo(former + 1);
		aProjectMeetsIt();
		redrawing.deploy(redrawing.submitReturn(FILE, former));
		assertThat(library.newestNumber(NAME)).isEqualTo(former + 2);
	}

	private void aProjectMeetsIt() {
		var story = new ApplicationStory(program);
		ProjectId project = story.submitted(story.openRound(), "SX01", "03.04");
		var instance = runtime.createProcessInstanceByKey("specialty-project")
			.businessKey(project.toString())
			.setVariables(Map.of("projectId", project.toString()))
			.startBeforeActivity("UserTask_AuditFinances")
			.execute();
		var task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
		assertThat(task.getName()).startsWith("财务审计 · ");
		assertThat(task.getDueDate()).isNotNull();
		assertThat(tasks.createTaskQuery().taskId(task.getId()).taskCandidateGroup("fund-body-140000").count()).isOne();
		runtime.deleteProcessInstance(instance.getId(), "the story is over");
	}

	private static String withTheAudit() throws IOException {
		var shipped = Files.readString(Path.of("processes/lifecycle/" + FILE));
		assertThat(shipped).contains(FLOW);
		return shipped.replace(FLOW, AUDIT);
	}

	private UUID waiting() {
		return database.queryForObject(
				"select id from modeling_release where definition_key = ? and status = 'WAITING'", UUID.class,
				NAME.key());
	}

	private HttpResponse<String> post(String text) {
		var body = new ByteArrayOutputStream();
		body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nposted\r\n--cut\r\n"
				+ "Content-Disposition: form-data; name=\"data\"; filename=\"" + FILE
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n--cut--\r\n")
			.getBytes(StandardCharsets.UTF_8));
		var basic = Base64.getEncoder().encodeToString((LOGIN + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
		return new Visitor(port).call("POST", "/engine-rest/deployment/create", body.toByteArray(), "Content-Type",
				"multipart/form-data; boundary=cut", "Authorization", "Basic " + basic, "Accept", "application/json");
	}

}
