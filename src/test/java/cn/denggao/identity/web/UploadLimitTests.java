package cn.denggao.identity.web;

import java.util.UUID;
import java.util.regex.Pattern;

import cn.denggao.DenggaoTest;
import cn.denggao.People;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Real uploads beyond the limit are answered, not cut off. */
@DenggaoTest
class UploadLimitTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"dg-csrf\" content=\"([^\"]+)\"");

	private static final int MEGABYTE = 1024 * 1024;

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	private Visitor visitor;

	private String token;

	@BeforeEach
	void somebodyIsSignedIn() {
		people.signedIn("uploader", "SX01", Role.HOSPITAL_APPLICANT);
		visitor = new Visitor(port);
		visitor.signIn("uploader", People.PASSWORD);
		var found = TOKEN.matcher(visitor.get("/inbox").body());
		assertThat(found.find()).isTrue();
		token = found.group(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 30, 60 })
	void answersATooLargeUploadOfAScript(int megabytes) {
		var answer = visitor.call("POST", path(), upload("", megabytes), "Content-Type",
				"multipart/form-data; boundary=limit", "X-CSRF-TOKEN", token, "HX-Request", "true");

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("上传的文件超过大小上限，请压缩或拆分后重新上传。");
	}

	@ParameterizedTest
	@ValueSource(ints = { 30, 60 })
	void answersATooLargeUploadOfAPlainForm(int megabytes) {
		var answer = visitor.call("POST", path(), upload(field("_csrf", token), megabytes), "Content-Type",
				"multipart/form-data; boundary=limit");

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("上传的文件超过大小上限，请压缩或拆分后重新上传。");
	}

	private static String path() {
		return "/projects/" + UUID.randomUUID() + "/application/files/LICENCE";
	}

	private static String upload(String before, int megabytes) {
		return before + "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
				+ "Content-Type: application/pdf\r\n\r\n" + "x".repeat(megabytes * MEGABYTE) + "\r\n--limit--\r\n";
	}

	private static String field(String name, String value) {
		return "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
	}

}
