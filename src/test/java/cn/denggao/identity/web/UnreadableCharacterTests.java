package cn.denggao.identity.web;

import cn.denggao.DenggaoTest;
import cn.denggao.People;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The character that no text of a database holds comes nowhere near it. */
@DenggaoTest
class UnreadableCharacterTests {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Test
	@Catalogue(7)
	void isNamedToVisitorsWithTheField() {
		var answer = new Visitor(port).get("/notices/objections?receipt=%00");

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("受理编号：内容含有无法识别的字符，请删除后重新填写。");
	}

	@Test
	void signsNobodyIn() {
		var answer = new Visitor(port).signIn("a\0b", "c\0d");

		assertThat(Visitor.target(answer)).isEqualTo("/login?error");
	}

	@Test
	void failsNowhereInTasklistEither() {
		// given
		people.signedIn("reader-of-tasks", "140000", Role.SYS_ADMIN);
		var visitor = new Visitor(port);
		visitor.signIn("reader-of-tasks", People.PASSWORD);

		// then
		assertThat(visitor.get("/camunda/api/engine/engine/default/task?nameLike=%00").statusCode()).isEqualTo(400);
		assertThat(visitor.get("/camunda/api/engine/engine/default/filter?name=%00").statusCode()).isEqualTo(400);
		assertThat(visitor.get("/projects/%00").statusCode()).isEqualTo(400);
	}

}
