package cn.denggao.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import cn.denggao.DenggaoTest;
import cn.denggao.People;
import cn.denggao.application.domain.ApplicationFiles;
import cn.denggao.document.DocumentSummary;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import cn.denggao.input.Catalogue;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uploads that no browser sends, byte by byte to the real port: refused, and nothing is
 * kept.
 */
@DenggaoTest
class BrokenUploadTests {

	private static final String PART = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
			+ "Content-Type: application/pdf\r\n\r\n%s\r\n";

	private static final String END = "--limit--\r\n";

	private static final String PDF = "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationFiles files;

	@Autowired
	private People people;

	@Autowired
	private JdbcTemplate database;

	@LocalServerPort
	private int port;

	private ProjectId project;

	private Visitor visitor;

	private String token;

	@BeforeEach
	void somebodyHasADraft() {
		var story = new ApplicationStory(context);
		RoundId round = story.openRound();
		project = story.draft(round, "SX01", "03.04");
		people.signedIn("sx01app", "SX01", Role.HOSPITAL_APPLICANT);
		visitor = new Visitor(port);
		visitor.signIn("sx01app", People.PASSWORD);
		var page = visitor.get("/inbox").body();
		var begin = page.indexOf("name=\"dg-csrf\" content=\"") + "name=\"dg-csrf\" content=\"".length();
		token = page.substring(begin, page.indexOf('"', begin));
	}

	@Test
	@Catalogue(40)
	void keepsBothOfTwoPartsWithTheSameName() {
		var answer = send("multipart/form-data; boundary=limit",
				PART.formatted("one.pdf", PDF) + PART.formatted("two.pdf", PDF + "%") + END);

		assertThat(answer).isEqualTo(302);
		assertThat(files.of(project)).extracting(DocumentSummary::fileName).containsExactly("one.pdf", "two.pdf");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x" })
	@Catalogue(40)
	void refusesABodyWithoutItsBoundary(String type) {
		assertThat(send(type, PART.formatted("one.pdf", PDF) + END)).isIn(400, 422);

		assertThat(files.of(project)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "--limit", "--limit\r\n", "--limit\r\nContent-Disposition: form-data\r\n\r\nx\r\n--limit--",
					"--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\nendless" })
	@Catalogue(40)
	void refusesABodyThatEndsTooEarly(String body) {
		assertThat(send("multipart/form-data; boundary=limit", body)).isIn(400, 422);

		assertThat(files.of(project)).isEmpty();
	}

	@Test
	@Catalogue(40)
	void refusesAWrongLengthAndGoesOnServing() throws IOException {
		var body = PART.formatted("one.pdf", PDF) + END;

		assertThat(raw(body, body.length() - 30)).startsWith("HTTP/1.1 4");

		assertThat(files.of(project)).isEmpty();
		assertThat(visitor.get("/inbox").statusCode()).isEqualTo(200);
	}

	@Test
	@Catalogue(39)
	void keepsNothingOfAnUploadCutOffAtTheEnd() throws IOException {
		// given
		var before = contents();
		var body = PART.formatted("one.pdf", PDF + "%" + "x".repeat(2_000_000)) + END;

		// when
		try (var socket = new Socket("127.0.0.1", port)) {
			var bytes = request(body, body.length());
			socket.getOutputStream().write(bytes, 0, bytes.length - 20_000);
			socket.setSoLinger(true, 0);
		}

		// then
		assertThat(visitor.get("/inbox").statusCode()).isEqualTo(200);
		assertThat(files.of(project)).isEmpty();
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	@Catalogue({ 3, 38 })
	void takesMisleadingNamesApart() {
		var answer = send("multipart/form-data; boundary=limit",
				PART.formatted("名".repeat(300) + ".pdf", PDF) + PART.formatted("CON.pdf", PDF)
						+ PART.formatted("报告\u202efdp.pdf", PDF) + PART.formatted("../../../etc/x.pdf", PDF) + END);

		assertThat(answer).isEqualTo(302);
		assertThat(files.of(project)).extracting(DocumentSummary::fileName)
			.containsExactlyInAnyOrder("名".repeat(150) + ".pdf", "_CON.pdf", "报告fdp.pdf", "x.pdf");
	}

	private long contents() {
		return database.queryForObject("select count(*) from document_content", Long.class);
	}

	private int send(String type, String body) {
		return visitor.call("POST", path(), body, "Content-Type", type, "X-CSRF-TOKEN", token).statusCode();
	}

	/** The first line of the answer, or nothing. */
	private String raw(String body, int length) throws IOException {
		try (var socket = new Socket("127.0.0.1", port)) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write(request(body, length));
			socket.shutdownOutput();
			var answer = new ByteArrayOutputStream();
			answer.write(socket.getInputStream().readNBytes(200));
			return answer.toString(StandardCharsets.ISO_8859_1);
		}
	}

	private byte[] request(String body, int length) {
		return ("POST " + path() + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: JSESSIONID="
				+ URLEncoder.encode(visitor.cookie("JSESSIONID"), StandardCharsets.UTF_8) + "\r\nX-CSRF-TOKEN: " + token
				+ "\r\nContent-Type: multipart/form-data; boundary=limit\r\nContent-Length: " + length + "\r\n\r\n"
				+ body)
			.getBytes(StandardCharsets.UTF_8);
	}

	private String path() {
		return "/projects/" + project + "/application/files/MATCHING";
	}

}
