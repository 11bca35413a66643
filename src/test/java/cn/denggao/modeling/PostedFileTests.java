package cn.denggao.modeling;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.PostedDeployment;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A file posted as Camunda Modeler does passes the same two people. */
@DenggaoTest
class PostedFileTests {

	private static final String LOGIN = "poster";

	private static final String PASSWORD = "correct-horse-battery-9";

	@Autowired
	private OpeningAccounts accounts;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ApplicationContext program;

	@LocalServerPort
	private int port;

	private OwnForm form;

	private Redrawing redrawing;

	@BeforeEach
	void aFormIsLive() {
		redrawing = new Redrawing(program);
		accounts.openIfAbsent(new OpenAccount(LOGIN, "经建模", "140000", Set.of(Role.SYS_ADMIN), PASSWORD, "", false));
		form = OwnForm.deployed(repository, "一");
	}

	@Test
	void isRefusedThenApprovedThenAccepted() {
		// when
		var first = post(form.content("二"));

		// then
		assertThat(first.statusCode()).isEqualTo(400);
		assertThat(first.body()).contains("还没有人批准", "已登记为待审批", "发布审批");
		assertThat(versions()).isEqualTo(1);

		// when
		var second = post(form.content("二"));

		// then
		assertThat(second.statusCode()).isEqualTo(400);
		assertThat(second.body()).contains("正等待另一位管理员审批");
		assertThat(database.queryForMap("select author, status, file from modeling_release where id = ?", release()))
			.containsEntry("author", LOGIN)
			.containsEntry("status", "WAITING")
			.containsEntry("file", form.name());

		// when
		var approved = release();
		redrawing.approve(approved);
		var third = post(form.content("二"));

		// then
		assertThat(third.statusCode()).isEqualTo(200);
		assertThat(versions()).isEqualTo(2);
		assertThat(database
			.queryForMap("select status, deployed_by, deployed_version from modeling_release where id = ?", approved))
			.containsEntry("status", "USED")
			.containsEntry("deployed_by", LOGIN)
			.containsEntry("deployed_version", 2);
	}

	@Test
	void isAcceptedOnceForOneApproval() {
		// given
		post(form.content("二"));
		redrawing.approve(release());
		post(form.content("二"));

		// when
		var same = post(form.content("二"));
		var older = post(form.content("三"));

		// then
		assertThat(same.statusCode()).isEqualTo(400);
		assertThat(same.body()).contains("与线上版本完全相同");
		assertThat(older.statusCode()).isEqualTo(400);
		assertThat(versions()).isEqualTo(2);
	}

	@Test
	void needsAnotherApprovalWhenSomethingNewerIsLive() {
		// given
		post(form.content("二"));
		var outdated = release();
		redrawing.approve(outdated);
		form.deploy("别的");

		// when
		var answer = post(form.content("二"));

		// then
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("已登记为待审批");
		assertThat(release()).isNotEqualTo(outdated);
		assertThat(versions()).isEqualTo(2);
	}

	@Test
	void isNotRegisteredIfItIsNotSound() {
		var answer = post("{ \"id\": ".getBytes(StandardCharsets.UTF_8));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(database.queryForObject("select count(*) from modeling_release where definition_key = ?",
				Integer.class, DefinitionName.valueOf(form.name()).key()))
			.isZero();
	}

	private int versions() {
		return library.versions(DefinitionName.valueOf(form.name())).size();
	}

	private UUID release() {
		return database.queryForObject(
				"select id from modeling_release where definition_key = ? and status in ('WAITING', 'APPROVED')",
				UUID.class, DefinitionName.valueOf(form.name()).key());
	}

	private HttpResponse<String> post(byte[] content) {
		return new PostedDeployment("posted", form.name(), content).over(port, LOGIN, PASSWORD);
	}

}
