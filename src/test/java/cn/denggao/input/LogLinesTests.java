package cn.denggao.input;

import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.People;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people send, a line of the log is begun by the program alone. */
@DenggaoTest
@ExtendWith(OutputCaptureExtension.class)
class LogLinesTests {

	private static final Logger LOG = LoggerFactory.getLogger(LogLinesTests.class);

	private static final String FORGED = "2083-01-01T00:00:00.000+08:00 ERROR forged";

	private static final List<String> BREAKS = List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b",
			"\f");

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Test
	@Catalogue(9)
	void areNotBegunByTextsInMessages(CapturedOutput output) {
		BREAKS.forEach(each -> LOG.warn("Refused {}", "甲" + each + FORGED));

		assertThat(output.getAll()).contains(FORGED);
		assertThat(begun(output)).isEmpty();
	}

	@Test
	@Catalogue(9)
	void areNotBegunByTextsInFailures(CapturedOutput output) {
		BREAKS.forEach(each -> LOG.error("Broke",
				new IllegalStateException("甲" + each + FORGED, new IllegalArgumentException("乙" + each + FORGED))));

		assertThat(output.getAll()).contains(FORGED).contains("at cn.denggao.input.LogLinesTests");
		assertThat(begun(output)).isEmpty();
	}

	@Test
	@Catalogue(9)
	void carryNoCharactersThatSteerATerminal(CapturedOutput output) {
		LOG.warn("Refused {}", "甲\u001b[2J\u001b]0;x\u0007乙\b\0\u009b", new IllegalStateException("丙\u001b[2J丁"));

		assertThat(output.getAll()).contains("甲?[2J?]0;x?乙???").contains("丙?[2J丁");
	}

	@Test
	@Catalogue({ 9, 38 })
	void areNotBegunByWhatVisitorsSend(CapturedOutput output) {
		// given
		people.signedIn("logwriter", "SX01", Role.HOSPITAL_APPLICANT);
		var visitor = new Visitor(port);
		var sent = "x%0d%0a" + FORGED.replace(" ", "%20").replace("+", "%2b") + "%0a";

		// when
		visitor.get("/" + sent);
		visitor.get("/login?error=" + sent);
		visitor.get("/public/policies?q=" + sent);
		visitor.get("/engine-rest/task?name=" + sent);
		visitor.get("/camunda/app/" + sent);
		visitor.call("POST", "/login", "username=" + sent + "&password=" + sent, "Content-Type",
				"application/x-www-form-urlencoded", "User-Agent", FORGED);
		visitor.signIn("logwriter", People.PASSWORD);
		visitor.get("/applications?" + sent + "=" + sent);
		visitor.get("/projects/" + sent + "/application?section=" + sent);
		visitor.post("/rounds/" + sent + "/applications", "title=" + sent + "&specialty=" + sent);

		// then
		assertThat(begun(output)).isEmpty();
	}

	private static List<String> begun(CapturedOutput output) {
		return output.getAll()
			.lines()
			.flatMap(line -> List.of(line.split("\\R")).stream())
			.filter(line -> line.startsWith(FORGED))
			.toList();
	}

}
