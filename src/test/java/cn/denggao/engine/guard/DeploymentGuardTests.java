package cn.denggao.engine.guard;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.Set;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.Corpus.Hostile;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import cn.denggao.input.Catalogue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Whichever way a file comes in, the guard sees it first, and a refusal leaves nothing
 * behind.
 */
@DenggaoTest
@ExtendWith(QuietEngine.class)
class DeploymentGuardTests {

	private static final String LOGIN = "guard-operator";

	private static final String PASSWORD = "correct-horse-battery-9";

	private static final String[] TABLES = { "act_re_deployment", "act_re_procdef", "act_re_decision_def",
			"act_re_decision_req_def", "act_re_camformdef", "act_re_case_def", "act_ge_bytearray",
			"act_ru_authorization", "act_hi_op_log", "engine_shipment" };

	@LocalServerPort
	private int port;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private OpeningAccounts accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ObjectMapper json;

	private final List<String> failures = new ArrayList<>();

	private List<Long> before;

	@BeforeEach
	void count() {
		accounts.openIfAbsent(new OpenAccount(LOGIN, "关守正", "OPS", Set.of(Role.SYS_ADMIN), PASSWORD, "", false));
		before = rows();
	}

	@AfterEach
	void findNothingStoredAndNothingLoaded() {
		assertThat(failures).isEmpty();
		assertThat(rows()).isEqualTo(before);
		assertThat(CanaryMark.isLeft()).isFalse();
	}

	@Test
	void refusesWhatComesThroughTheEnginesOwnServices() {
		for (var file : Corpus.all()) {
			var deployment = repository.createDeployment()
				.source("shipped")
				.name("shipped")
				.addInputStream(file.name(), new ByteArrayInputStream(file.content()));
			var refusal = catchThrowableOfType(ParseException.class, deployment::deploy);
			if (refusal == null || refusal.getResorceReports()
				.get(0)
				.getErrors()
				.stream()
				.noneMatch(problem -> problem.getLine() > 0 && !problem.getMainElementId().isEmpty())) {
				failures.add(file.toString());
			}
		}
	}

	@Test
	@Catalogue(27)
	void refusesWhatComesThroughTheRestApi() {
		for (var file : sendable()) {
			check(file, posted(file).over(port, LOGIN, PASSWORD));
		}
	}

	@Test
	void refusesWhatComesThroughTheWebapps() {
		var visitor = new Visitor(port);
		visitor.signIn(LOGIN, PASSWORD);
		visitor.get("/camunda/app/cockpit/default/");
		for (var file : oneOfEachRule()) {
			check(file, posted(file).to(visitor, "/camunda/api/engine/engine/default/deployment/create", "X-XSRF-TOKEN",
					visitor.cookie("XSRF-TOKEN")));
		}
	}

	@Test
	void refusesACleanFileThatNobodyApproved() {
		// given
		var text = Corpus.sound("sound-case.bpmn").replace("样图", "无人批准的样图");

		// then
		assertThatThrownBy(() -> repository.createDeployment().addString("sound-case.bpmn", text).deploy())
			.isInstanceOf(ParseException.class)
			.hasMessageContaining("没有经过批准");
	}

	@Test
	void refusesTheWholeDeploymentForOneBadFileAndNamesIt() {
		// given
		var deployment = repository.createDeployment()
			.addString("sound-form.form", Corpus.sound("sound-form.form"))
			.addString("sound-case.bpmn", Corpus.sound("sound-case.bpmn").replace("closeRound", "noSuch"))
			.addString("sound-table.dmn", Corpus.sound("sound-table.dmn").replace("FIRST", "PRIORITY"));

		// when
		var refusal = catchThrowableOfType(ParseException.class, deployment::deploy);

		// then
		assertThat(refusal.getResorceReports()).extracting(report -> report.getResourceName())
			.containsExactly("sound-case.bpmn", "sound-table.dmn");
		assertThat(refusal.getResorceReports().get(0).getErrors().get(0).getMainElementId())
			.isEqualTo("ServiceTask_CloseRound");
		assertThat(refusal).hasMessageContaining("noSuchDelegate").hasMessageContaining("第 7 行");
	}

	@Test
	void refusesADeploymentForSomebodyWhoCannotHaveOne() {
		assertThatThrownBy(() -> repository.createDeployment()
			.tenantId("SX01")
			.addClasspathResource("engine/small-task.bpmn")
			.deploy()).isInstanceOf(ParseException.class).hasMessageContaining("SX01");
	}

	private static PostedDeployment posted(Hostile file) {
		return new PostedDeployment("posted", file.name(), file.content());
	}

	private static List<Hostile> sendable() {
		return Corpus.all().stream().filter(file -> file.name().matches("[ -~&&[^\"\\\\]]+")).toList();
	}

	/**
	 * The same guard stands behind the webapps; that all files meet it is shown above.
	 */
	private static Collection<Hostile> oneOfEachRule() {
		return sendable().stream()
			.collect(Collectors.toMap(Hostile::rule, Function.identity(), (one, other) -> one, TreeMap::new))
			.values();
	}

	private void check(Hostile file, HttpResponse<String> answer) {
		try {
			var problem = first(json.readTree(answer.body()).path("details"));
			if (answer.statusCode() != 400 || problem.path("mainElementId").asText().isEmpty()
					|| problem.path("line").asInt() < 1
					|| !problem.path("message").asText().matches(".*\\p{IsHan}.*")) {
				failures.add(file + " -> " + answer.statusCode() + " " + answer.body());
			}
		}
		catch (JsonProcessingException ex) {
			failures.add(file + " -> " + answer.statusCode() + " " + answer.body());
		}
	}

	private static JsonNode first(JsonNode details) {
		return details.isEmpty() ? details : details.iterator().next().path("errors").path(0);
	}

	private List<Long> rows() {
		return Arrays.stream(TABLES)
			.map(table -> database.queryForObject("select count(*) from " + table, Long.class))
			.toList();
	}

}
