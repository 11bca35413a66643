package cn.denggao.modeling;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.engine.guard.PostedDeployment;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A diagram posted as Camunda Modeler on the desktop does it waits for a second person,
 * too.
 */
@DenggaoTest
class PostedDefinitionTests {

	private static final String LOGIN = "desktop-modeler";

	private static final String PASSWORD = "correct-horse-battery-9";

	@LocalServerPort
	private int port;

	@Autowired
	private OpeningAccounts accounts;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ApplicationContext program;

	@Autowired
	private JdbcTemplate database;

	private final String key = "posted-" + UUID.randomUUID().toString().substring(0, 8);

	@BeforeEach
	void openTheAccount() {
		accounts.openIfAbsent(new OpenAccount(LOGIN, "关守正", "OPS", Set.of(Role.SYS_ADMIN), PASSWORD, "", false));
	}

	@AfterEach
	void takeItAway() {
		repository.createDeploymentQuery()
			.deploymentName(key)
			.list()
			.forEach(deployment -> repository.deleteDeployment(deployment.getId()));
	}

	/** What else is asked of a posted file, {@code PostedFileTests} asks. */
	@Test
	void isDeployedThoughThereWasNoneOfItsKeyBefore() throws IOException {
		// given
		assertThat(post().body()).contains("已登记为待审批");
		assertThat(versions()).isZero();

		// when
		new Redrawing(program).approve(waiting());
		var approved = post();

		// then
		assertThat(approved.statusCode()).isEqualTo(200);
		assertThat(versions()).isEqualTo(1);
	}

	@Test
	void isForItsOwnerAloneWhenItNamesOne() throws IOException {
		// given
		new ApplicationStory(program);
		assertThat(post("140000").body()).contains("没有通用的“" + key + "”");
		post();
		new Redrawing(program).approve(waiting());
		assertThat(post().statusCode()).isEqualTo(200);

		// when
		var changed = Map.of("140000", post("140000"), "SX01", post("SX01"));

		// then
		assertThat(changed.get("SX01").statusCode()).isEqualTo(400);
		assertThat(changed.get("SX01").body()).contains("不能有自己的版本");
		assertThat(changed.get("140000").body()).contains("已登记为待审批");
		assertThat(versions()).isEqualTo(1);

		// when
		new Redrawing(program).approve(waiting());

		// then
		assertThat(post().statusCode()).isEqualTo(400);
		assertThat(post("SX-136").statusCode()).isEqualTo(400);
		assertThat(post("140000").statusCode()).isEqualTo(200);
		assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(key).tenantIdIn("140000").count())
			.isEqualTo(1);
		assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(key).withoutTenantId().count())
			.isEqualTo(1);
	}

	private UUID waiting() {
		return database.queryForObject("""
				select id from modeling_release where file = ? and status = 'WAITING' order by submitted_at limit 1""",
				UUID.class, key + ".bpmn");
	}

	private long versions() {
		return repository.createProcessDefinitionQuery().processDefinitionKey(key).count();
	}

	private HttpResponse<String> post() throws IOException {
		return post(null);
	}

	private HttpResponse<String> post(String owner) throws IOException {
		var diagram = Files.readString(Path.of("src/test/resources/guard/sound-case.bpmn"))
			.replace("id=\"sound-case\"", "id=\"" + key + "\"")
			.replaceFirst("name=\"", (owner == null) ? "name=\"" : "name=\"本地");
		return new PostedDeployment(key, key + ".bpmn", diagram.getBytes(StandardCharsets.UTF_8), owner).over(port,
				LOGIN, PASSWORD);
	}

}
