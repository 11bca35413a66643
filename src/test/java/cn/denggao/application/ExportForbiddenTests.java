package cn.denggao.application;

import java.util.Set;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has no list of applications gets the page that says so, not a broken answer.
 */
@DenggaoTest
class ExportForbiddenTests {

	private static final String PASSWORD = "a-long-enough-one";

	@LocalServerPort
	int port;

	@Autowired
	OpeningAccounts opening;

	@Test
	void answersWithAPageBeforeAnyWorkbookIsBegun() {
		// given
		opening
			.openIfAbsent(new OpenAccount("export-expert", "吴砚之", "140000", Set.of(Role.EXPERT), PASSWORD, "", false));
		var expert = new Visitor(port);
		expert.signIn("export-expert", PASSWORD);

		// when
		var answer = expert.get("/formal-reviews/export", "Accept", "text/html");

		// then
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
		assertThat(answer.body()).contains("没有找到该页面");
	}

}
