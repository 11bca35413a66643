package cn.denggao.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.KnownYears;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.requirements.Requirement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

	private static final Acting BOTH = Acting.as("both", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);

	private static final Acting CITY = Acting.as("dtcity", "140200", Role.HC_CITY);

	private final Map<String, String> files = new LinkedHashMap<>();

	@Autowired
	private MockMvc web;

	@Autowired
	private OrganisationRegister register;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OpeningRound opening;

	@Autowired
	private ImportingPack packs;

	@BeforeEach
	void takesTheShippedPackUnderAnotherCode() throws IOException {
		KnownYears.ahead(context);
		try (var organisations = new ClassPathResource("demonstration/organisations.yaml").getInputStream()) {
			register.importFrom(organisations);
		}
		takes(SHIPPED);
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
	@Requirement(value = "R004-05", page = "/rounds/{id}/opening")
	void asksForAnotherProposalAndAnotherPersonOnceAPackHasChanged() throws Exception {
		// given
		change("programme.yaml", "code: BQW-14", "code: SENT-3");
		send(zip()).andExpect(status().is3xxRedirection());
		var draft = draft("SENT-3");
		proposes(draft);

		// when
		change("provincial/round.yaml", "title: 2024 年度", "title: 2024 年度新一批");
		send(BOTH, zip()).andExpect(status().is3xxRedirection());

		// then
		assertThatThrownBy(() -> BOTH.does(() -> opening.open(draft))).hasMessage("programme.round.not-proposed");
		proposes(draft);
		assertThatThrownBy(() -> BOTH.does(() -> opening.open(draft))).hasMessage("programme.four-eyes-draft");

		// when
		send(BOTH, zip()).andExpect(status().is3xxRedirection());

		// then
		ApplicationStory.CHIEF.does(() -> opening.open(draft));
	}

	@Test
	@Requirement("R003-05")
	void keepsTheFiguresThatBoundOpenRounds() throws Exception {
		// given
		change("programme.yaml", "code: BQW-14", "code: SENT-4");
		send(zip()).andExpect(status().is3xxRedirection());
		var draft = draft("SENT-4");
		proposes(draft);
		ApplicationStory.CHIEF.does(() -> opening.open(draft));

		// then
		change("programme.yaml", "target: 5000", "target: 5001");
		send(zip()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("categories.PROVINCIAL")))
			.andExpect(content().string(containsString("已有批次开放，名额目标和结转数不能再改")));
		change("programme.yaml", "target: 5001", "target: 5000");
		change("programme.yaml", "PROVINCIAL, count: 4652", "PROVINCIAL, count: 4651");
		send(zip()).andExpect(status().isUnprocessableEntity());
		change("programme.yaml", "PROVINCIAL, count: 4651", "PROVINCIAL, count: 4652");
		change("programme.yaml", "target: 750", "target: 751");
		send(zip()).andExpect(status().is3xxRedirection());
	}

	@Test
	@Requirement("R004-05")
	void letsOnlyWhoBroughtARubricInAddVersions() throws Exception {
		// given
		packs.importFrom("climb", OrganisationId.of("140200"));
		files.clear();
		takes(SHIPPED.resolveSibling("climb"));
		change("programme.yaml", "code: CLIMB", "code: SENT-5");
		change("rubric-acceptance.yaml", "version: 2", "version: 3");

		// then
		send(CITY, zip()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("rubric-acceptance.yaml")))
			.andExpect(content().string(containsString("这个评分表由别的机关导入")));

		// when
		change("rubric-acceptance.yaml", "version: 3", "version: 2");
		bringsARubricOfItsOwn();
		send(CITY, zip()).andExpect(status().is3xxRedirection());
		change("rubric-base-of-the-city.yaml", "version: 1", "version: 2");
		send(CITY, zip()).andExpect(status().is3xxRedirection());

		// then
		change("programme.yaml", "code: SENT-5", "code: SENT-6");
		send(zip()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("rubric-base-of-the-city.yaml")));
	}

	private void bringsARubricOfItsOwn() {
		change("rubric-climb-myopia-base.yaml", "id: climb-myopia-base", "id: base-of-the-city");
		files.put("sent/rubric-base-of-the-city.yaml", files.remove("sent/rubric-climb-myopia-base.yaml"));
		change("myopia-base/round.yaml", "climb-myopia-base", "base-of-the-city");
	}

	private RoundId draft(String programme) {
		return new RoundId(database.queryForObject(
				"select id from programme_round where programme = ? and category = 'PROVINCIAL'", UUID.class,
				programme));
	}

	private void proposes(RoundId draft) {
		var closes = context.getBean(OfficialClock.class).now().plus(Duration.ofDays(30));
		ApplicationStory.OFFICER
			.does(() -> opening.propose(draft, closes, closes.plus(Duration.ofDays(20)), "晋卫医函〔2026〕31号"));
	}

	private void takes(Path pack) throws IOException {
		try (var all = Files.walk(pack)) {
			for (var one : all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
				files.put("sent/" + pack.relativize(one).toString().replace('\\', '/'), Files.readString(one));
			}
		}
	}

	@Test
	void isNotForAnybodyElse() throws Exception {
		web.perform(multipart("/rounds/packs/upload").file(new MockMultipartFile("file", zip()))
			.with(authentication(CITY))
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
		return send(ApplicationStory.OFFICER, zip);
	}

	private ResultActions send(Acting who, byte[] zip) throws Exception {
		return web.perform(multipart("/rounds/packs/upload").file(new MockMultipartFile("file", zip))
			.with(authentication(who))
			.with(csrf()));
	}

}
