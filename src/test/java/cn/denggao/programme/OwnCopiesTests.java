package cn.denggao.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An authority runs a copy of a pack that another has, under a code of its own. */
@DenggaoTest
class OwnCopiesTests {

	private static final Path SHIPPED = Path.of("src/main/resources/packs");

	private static final Acting OTHER_CITY = Acting.as("yqcity", "140300", Role.HC_CITY);

	private final TreeMap<String, String> files = new TreeMap<>();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void theProvinceIsThere() {
		new ApplicationStory(context);
		context.getBean(ImportingPack.class).importFrom("climb", OrganisationId.of("140200"));
	}

	@Test
	@Requirement(value = "R003-08", page = "/rounds")
	void takesLaterVersionsInUnderItsOwnCode() throws Exception {
		// given
		pack("climb", "COPY-1");
		sends(CITY, "").andExpect(status().is3xxRedirection());
		sends(OTHER_CITY, "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("例如 COPY-1-140300")));
		sends(OTHER_CITY, "COPY-1-140300").andExpect(status().is3xxRedirection());

		// when
		change("programme.yaml", "name: 攀登计划", "name: 攀登计划二");
		change("city-key/round.yaml", "title: 2024 年度市级临床重点专科", "title: 2024 年度市级临床重点专科（修订）");
		sends(OTHER_CITY, "").andExpect(status().is3xxRedirection());

		// then
		assertThat(kept("COPY-1")).contains("攀登计划 140200", "2024 年度市级临床重点专科 140200");
		assertThat(kept("COPY-1-140300")).contains("攀登计划二 140300", "2024 年度市级临床重点专科（修订） 140300")
			.doesNotContain("2024 年度市级临床重点专科 140300");
		assertThat(database.queryForObject("select pack from programme_programme where code = 'COPY-1-140300'",
				String.class))
			.isEqualTo("COPY-1");
		assertThat(database.queryForList("""
				select facts::text from audit_entry where action = 'programme.pack-imported'
				and subject_id = 'COPY-1-140300'""", String.class)).hasSize(2)
			.allSatisfy(facts -> assertThat(facts).contains("COPY-1\""));
	}

	/** Only its owner and those above see what the whole programme has reached. */
	@Test
	void isOwnedByWhoeverTakesItIn() throws Exception {
		// given
		pack("climb", "COPY-8");

		// when
		sends(OTHER_CITY, "").andExpect(status().is3xxRedirection());

		// then
		assertThat(
				database.queryForObject("select content from programme_programme where code = 'COPY-8'", String.class))
			.contains("\"owner\":\"140300\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "copy-2", "攀登", "A", "ABCDEFGHIJKLMNOPQRSTUVWXY", "A--B", "-AB", "AB-", "140300", "A B",
			"Ａ２", "AB'; --" })
	void refusesACodeThatNumbersCannotBeginWith(String code) throws Exception {
		pack("climb", "COPY-2");

		sends(OTHER_CITY, code).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("“本机关使用的项目代码”须以大写字母开头，只用大写字母、数字和单个连字符，不以连字符结尾，2 至 24 个字符")));
		assertThat(database.queryForList("select code from programme_programme where pack = 'COPY-2'")).isEmpty();
	}

	@Test
	void hasOneCodeForAPackAndOnePackForACode() throws Exception {
		// given
		pack("climb", "COPY-3");
		sends(CITY, "").andExpect(status().is3xxRedirection());
		sends(OTHER_CITY, "COPY-3-YQ").andExpect(status().is3xxRedirection());

		// then
		sends(OTHER_CITY, "COPY-3-YQ").andExpect(status().is3xxRedirection());
		sends(OTHER_CITY, "COPY-3-ZZ").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("本机关已经以 COPY-3-YQ 导入这个项目包")));
		sends(CITY, "COPY-3-DT").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("本机关已经以 COPY-3 导入这个项目包")));

		// when
		pack("climb", "COPY-4");

		// then
		sends(CITY, "COPY-3-YQ").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("“本机关使用的项目代码”已由阳泉市卫生健康委员会使用，请换一个")));
		sends(OTHER_CITY, "COPY-3-YQ").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("这个代码是本机关导入项目包 COPY-3 用的")));
	}

	@Test
	void proposesACodeWhereThePacksIsTaken() throws Exception {
		proposed(CITY, "climb").andExpect(content().string(containsString("value=\"\"")));
		proposed(OTHER_CITY, "climb").andExpect(content().string(containsString("value=\"CLIMB-140300\"")));
		proposed(OTHER_CITY, "no-such-pack").andExpect(content().string(containsString("value=\"\"")));
		proposed(OTHER_CITY, "../climb").andExpect(content().string(containsString("value=\"\"")));
		proposed(Acting.as("yqexpert", "140300", Role.EXPERT), "climb").andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@CsvSource({ "A-VERY-LONG-CODE-OF-A-PACK, A-VERY-LONG-CODE-140300", "2030-1, P-140300", "copy-7, COPY-7-140300" })
	void proposesWhatMayBeTyped(String code, String proposed) throws Exception {
		// given
		pack("climb", code);
		sends(CITY, "").andExpect(status().is3xxRedirection());

		// then
		sends(OTHER_CITY, "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("例如 " + proposed + "<")));
		sends(OTHER_CITY, proposed).andExpect(status().is3xxRedirection());
	}

	@Test
	@Requirement("R004-05")
	void judgesByARubricOfItsOwnWhereItsPackSaysOtherwise() throws Exception {
		// given
		pack("climb", "COPY-5");
		bringsARubricOfItsOwn("shared-base");
		sends(CITY, "").andExpect(status().is3xxRedirection());

		// when
		change("rubric-shared-base.yaml", "title: ", "title: 阳泉");
		sends(OTHER_CITY, "COPY-5-YQ").andExpect(status().is3xxRedirection());

		// then
		assertThat(rubrics("COPY-5")).containsEntry("rubric", "shared-base");
		assertThat(rubrics("COPY-5-YQ")).containsEntry("rubric", "shared-base-copy-5-yq")
			.containsEntry("midtermRubric", "midterm")
			.containsEntry("acceptanceRubric", "acceptance");
		assertThat(titles("shared-base")).singleElement().asString().doesNotStartWith("阳泉");
		assertThat(titles("shared-base-copy-5-yq")).singleElement().asString().startsWith("阳泉");

		// when
		change("rubric-shared-base.yaml", "title: 阳泉", "title: 阳泉市");
		sends(OTHER_CITY, "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("rubric-shared-base.yaml")));
		change("rubric-shared-base.yaml", "version: 1", "version: 2");
		sends(OTHER_CITY, "").andExpect(status().is3xxRedirection());

		// then
		assertThat(titles("shared-base")).hasSize(1);
		assertThat(titles("shared-base-copy-5-yq")).hasSize(2);
	}

	@Test
	@Requirement("R002-21")
	void bearsItsCodeInEverythingThatTheRoundFreezes() throws Exception {
		// given
		pack("county-cap", "COPY-6");
		files.computeIfPresent("eligibility.yaml", (name, text) -> text.replace("code: COUNTY-CAP", "code: COPY-6"));

		// when
		sends(OFFICER, "COPY-6-SX").andExpect(status().is3xxRedirection());

		// then
		assertThat(database.queryForList("select draft_rules from programme_round where programme = 'COPY-6-SX'",
				String.class))
			.isNotEmpty()
			.allSatisfy(rules -> assertThat(rules).contains("\"code\":\"COPY-6-SX\"").doesNotContain("\"COPY-6\""));
		assertThat(database.queryForObject("select content from programme_programme where code = 'COPY-6-SX'",
				String.class))
			.contains("\"code\":\"COPY-6-SX\"", "\"owner\":\"NHC\"");
	}

	private void bringsARubricOfItsOwn(String id) {
		change("rubric-climb-myopia-base.yaml", "id: climb-myopia-base", "id: " + id);
		files.put("rubric-" + id + ".yaml", files.remove("rubric-climb-myopia-base.yaml"));
		change("myopia-base/round.yaml", "climb-myopia-base", id);
	}

	private void pack(String shipped, String code) throws IOException {
		files.clear();
		var folder = SHIPPED.resolve(shipped);
		try (var all = Files.walk(folder)) {
			for (var one : all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
				files.put(folder.relativize(one).toString().replace('\\', '/'), Files.readString(one));
			}
		}
		files.computeIfPresent("programme.yaml", (name, text) -> text.replaceFirst("^code: .*", "code: " + code));
	}

	private void change(String file, String right, String wrong) {
		assertThat(files.get(file)).contains(right);
		files.computeIfPresent(file, (name, text) -> text.replaceFirst(Pattern.quote(right), wrong));
	}

	private ResultActions sends(Acting who, String code) throws Exception {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return web.perform(multipart("/rounds/packs/upload")
			.file(new MockMultipartFile("file", "pack.zip", null, bytes.toByteArray()))
			.param("code", code)
			.header("HX-Request", "true")
			.with(authentication(who))
			.with(csrf()));
	}

	private ResultActions proposed(Acting who, String pack) throws Exception {
		return web.perform(get("/rounds/packs/code").param("pack", pack).with(authentication(who)));
	}

	/** The programme's name and owner, and its rounds with who decides in them. */
	private List<String> kept(String code) {
		return database.queryForList("""
				select name || ' ' || organisation from programme_programme where code = ? union all
				select title || ' ' || organisation from programme_round where programme = ? order by 1""",
				String.class, code, code);
	}

	private Map<String, Object> rubrics(String programme) {
		return database.queryForMap("""
				select draft_rules::jsonb #>> '{rubric,id}' as "rubric",
				draft_rules::jsonb #>> '{midtermRubric,id}' as "midtermRubric",
				draft_rules::jsonb #>> '{acceptanceRubric,id}' as "acceptanceRubric"
				from programme_round where programme = ? and category = 'MYOPIA_TUINA_BASE'""", programme);
	}

	private List<String> titles(String rubric) {
		return database.queryForList("select title from programme_rubric where code = ? order by version", String.class,
				rubric);
	}

}
