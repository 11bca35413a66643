package cn.denggao.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
import cn.denggao.organisation.OrganisationRegister;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A province brings a programme in without a release of the program. */
@DenggaoTest
class UploadingPackTests {

	private static final Path SHIPPED = Path.of("src/main/resources/packs/bqw-14");

	private final Map<String, String> files = new LinkedHashMap<>();

	@Autowired
	private MockMvc web;

	@Autowired
	private OrganisationRegister register;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void takesTheShippedPackUnderAnotherCode() throws IOException {
		try (var organisations = new ClassPathResource("demonstration/organisations.yaml").getInputStream()) {
			register.importFrom(organisations);
		}
		try (var all = Files.walk(SHIPPED)) {
			for (var one : all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
				files.put("sent/" + SHIPPED.relativize(one).toString().replace('\\', '/'), Files.readString(one));
			}
		}
	}

	@Test
	void takesAZipIn() throws Exception {
		// given
		change("programme.yaml", "code: BQW-14", "code: SENT-1");

		// when
		send(zip()).andExpect(status().is3xxRedirection());

		// then
		assertThat(database.queryForObject("select count(*) from programme_round where programme = 'SENT-1'",
				Integer.class))
			.as("eleven cities, the province for three, the nation")
			.isEqualTo(11 + 3 + 1);
	}

	@Test
	void writesNothingIfOneCategoryIsWrong() throws Exception {
		// given
		change("programme.yaml", "code: BQW-14", "code: SENT-2");
		change("city-county/round-rules.yaml", "defaultQuota: 20", "defaultQuota: many");

		// when
		send(zip()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("city-county/round-rules.yaml")))
			.andExpect(content().string(containsString("recommendation.defaultQuota")));

		// then
		assertThat(database.queryForObject("select count(*) from programme_programme where code = 'SENT-2'",
				Integer.class))
			.isZero();
	}

	@Test
	void namesAFileNobodyKnows() throws Exception {
		files.put("sent/national/round-rule.yaml", "a: 1");

		send(zip()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("national/round-rule.yaml")));
	}

	@Test
	@Catalogue(28)
	void refusesWhatIsNoZip() throws Exception {
		send("no zip".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableEntity());
		send(new byte[0]).andExpect(status().isUnprocessableEntity());
	}

	@Test
	void refusesAPathOutOfThePackAndAFileThatGrows() throws Exception {
		// given
		var climbing = Map.of("../../etc/passwd.yaml", "a: 1");
		var growing = Map.of("programme.yaml", " ".repeat(600 * 1024));

		// then
		send(zip(climbing)).andExpect(status().isUnprocessableEntity());
		send(zip(growing)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("512 KB")));
	}

	@Test
	void isNotForAnybodyElse() throws Exception {
		var city = Acting.as("dtcity", "140200", Role.HC_CITY);

		web.perform(multipart("/rounds/packs/upload").file(new MockMultipartFile("file", zip()))
			.with(authentication(city))
			.with(csrf())).andExpect(status().isNotFound());
	}

	private void change(String file, String right, String wrong) {
		assertThat(files.get("sent/" + file)).contains(right);
		files.computeIfPresent("sent/" + file, (name, text) -> text.replace(right, wrong));
	}

	private byte[] zip() throws IOException {
		return zip(files);
	}

	private static byte[] zip(Map<String, String> files) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private ResultActions send(byte[] zip) throws Exception {
		return web.perform(multipart("/rounds/packs/upload").file(new MockMultipartFile("file", zip))
			.with(authentication(ApplicationStory.OFFICER))
			.with(csrf()));
	}

}
