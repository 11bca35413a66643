package cn.denggao.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.PackedRound;
import cn.denggao.discipline.DisciplineStory;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The same table sent twice at the same time and once again afterwards stands in the
 * database once, and nobody is told of a failure.
 */
@DenggaoTest
class ImportedTwiceTests {

	private static final Acting PROVINCE = ApplicationStory.OFFICER;

	private static final Acting KEEPER = Acting.as("it-keeper", "140000", Role.SYS_ADMIN);

	private static final Acting OFFICE = Acting.as("dc-office", "SX08", Role.HOSPITAL_DEPT);

	private static final String YEAR = "2082";

	private static final List<String> IDS = List.of("140477", "140478", "140479", "140480", "140482", "140483");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	@BeforeEach
	void aProvince() {
		story = new ApplicationStory(context);
	}

	@AfterEach
	void forgets() {
		database.update("delete from calendar_day where extract(year from day) = " + YEAR);
		database.update("delete from organisation_authority where id in ('" + String.join("', '", IDS) + "')");
		database.update("delete from organisation_region where code = '140477'");
		database.update("delete from guide_policy where title = '两次登记的文件'");
	}

	@Test
	@Catalogue(59)
	void authoritiesStandOnce() throws Exception {
		for (var id : IDS) {
			sentThrice(KEEPER, () -> post("/organisations/import").param("table", "AUTHORITIES")
				.param("text", id + ",两次登记的卫生健康局,县级,140425,140400"));

			assertThat(count("organisation_authority where id = '" + id + "'")).isOne();
			assertThat(count("audit_entry where subject_type = 'organisation' and subject_id = '" + id + "'")).isOne();
		}
	}

	@Test
	@Catalogue(59)
	void regionsStandOnce() throws Exception {
		sentThrice(KEEPER, () -> post("/regions").param("text", "140477,两次登记的新区,2026-01-01"));

		assertThat(count("organisation_region where code = '140477'")).isOne();
	}

	@Test
	@Catalogue(59)
	void aYearStandsOnce() throws Exception {
		sentThrice(KEEPER,
				() -> post("/calendar").param("text", "Y-01-01,休,元旦\nY-05-01,休,劳动节\nY-10-01,休,国庆节".replace("Y", YEAR)));

		assertThat(count("calendar_day where extract(year from day) = " + YEAR)).isEqualTo(365);
	}

	@Test
	@Catalogue(59)
	void expertsStandOnce() throws Exception {
		var login = "x" + UUID.randomUUID().toString().substring(0, 12);
		context.getBean(OpeningAccounts.class)
			.open(new OpenAccount(login, "周敏", "140000", Set.of(Role.EXPERT), "a-long-enough-one", "", false));

		sentThrice(PROVINCE, () -> post("/experts/import").param("text", login + ",周敏,主任医师,是,03.04,池试医院,140000,,1968"));

		assertThat(count("review_expert where login = '" + login + "'")).isOne();
		assertThat(count("audit_entry where subject_id = '" + login + "' and action = 'review.expert-registered'"))
			.isOne();
	}

	@Test
	@Catalogue(59)
	void evaluationsStandOnce() throws Exception {
		var file = filled("/evaluations/template", "SX08", "04.03", "", "2082", "第一周期", "A", "国卫函一号");

		sentThrice(PROVINCE, () -> multipart("/evaluations").file(file));

		assertThat(count("discipline_evaluation where hospital = 'SX08' and year = 2082")).isOne();
	}

	@Test
	@Catalogue(59)
	void figuresStandOnce() throws Exception {
		var round = PackedRound.open(story, "county-cap", "COUNTY_HOSPITAL", "140000", PROVINCE,
				ApplicationStory.CHIEF);
		var before = count("application_figure where subject = '140425'");

		sentThrice(PROVINCE, () -> post("/rounds/{round}/figures", round).param("text",
				"140425,,,,COUNTY_POPULATION,2022,123456,两次登记的年报"));

		assertThat(count("application_figure where subject = '140425'")).isEqualTo(before + 1);
	}

	@Test
	@Catalogue(59)
	void correctedFiguresAreRecordedAgain() throws Exception {
		var round = PackedRound.open(story, "county-cap", "COUNTY_HOSPITAL", "140000", PROVINCE,
				ApplicationStory.CHIEF);
		var before = count("application_figure where subject = '140426'");

		for (var value : List.of("100", "200", "100")) {
			assertThat(status(PROVINCE, () -> post("/rounds/{round}/figures", round).param("text",
					"140426,,,,COUNTY_POPULATION,2022," + value + ",年报")))
				.isEqualTo(302);
		}

		assertThat(count("application_figure where subject = '140426'")).isEqualTo(before + 3);
	}

	@Test
	@Catalogue(59)
	void aClassificationStandsOnce() throws Exception {
		var path = "/disciplines/classifications/" + new DisciplineStory(context, "SX08").has("03.04").drafts(2083);
		var file = new MockMultipartFile("file", "x.xlsx", "application/octet-stream",
				answer(OFFICE, path + "/workbook"));

		sentThrice(OFFICE, () -> multipart(path + "/workbook").file(file));

		assertThat(count("discipline_class where classification_id = '" + path.substring(path.lastIndexOf('/') + 1)
				+ "' and specialty = '03.04'"))
			.isLessThanOrEqualTo(1);
	}

	@Test
	@Catalogue(59)
	void aPolicyStandsOnce() throws Exception {
		sentThrice(PROVINCE,
				() -> post("/policies").param("title", "两次登记的文件")
					.param("issuer", "示例机关")
					.param("text", "同一份正文，同时登记两次。"));

		assertThat(count("guide_policy where title = '两次登记的文件'")).isOne();
	}

	@Test
	@Catalogue({ 39, 59 })
	void aTableOfADossierIsTakenInOnce() throws Exception {
		var applicant = story.applicant("SX01");
		var project = story.draft(story.openRound(), "SX01", "03.04");
		var path = "/projects/" + project + "/application/E/tables/members";
		var template = answer(applicant, path + "/template");
		var file = row(template, "陈叙白", "主任医师", "博士", "1975", "结构性心脏病", "技术骨干", "是", "12");
		var preview = web.perform(multipart(path).file(file).with(authentication(applicant)).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();

		sentThrice(applicant, () -> post(preview));

		assertThat(count("application_section_change where project_id = '" + project + "'")).isOne();
	}

	/** Twice at once and once again. */
	private void sentThrice(Acting person, Supplier<AbstractMockHttpServletRequestBuilder<?>> request)
			throws Exception {
		var together = new CyclicBarrier(2);
		var threads = Executors.newFixedThreadPool(2);
		var statuses = new ArrayList<Integer>();
		Callable<Integer> sending = () -> {
			together.await();
			return status(person, request);
		};
		try {
			for (var each : threads.invokeAll(List.of(sending, sending))) {
				statuses.add(each.get());
			}
		}
		finally {
			threads.shutdownNow();
		}
		statuses.add(status(person, request));
		assertThat(statuses).contains(302).allSatisfy(status -> assertThat(status).isIn(302, 409, 422));
	}

	private int status(Acting person, Supplier<AbstractMockHttpServletRequestBuilder<?>> request) throws Exception {
		return web.perform(request.get().with(authentication(person)).with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private byte[] answer(Acting person, String path) throws Exception {
		return web.perform(get(path).with(authentication(person))).andReturn().getResponse().getContentAsByteArray();
	}

	private MockMultipartFile filled(String template, String... cells) throws Exception {
		return row(answer(PROVINCE, template), cells);
	}

	private static MockMultipartFile row(byte[] template, String... cells) throws Exception {
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(template)); var out = new ByteArrayOutputStream()) {
			var sheet = book.getSheetAt(0);
			var row = (sheet.getRow(1) == null) ? sheet.createRow(1) : sheet.getRow(1);
			for (int at = 0; at < cells.length; at++) {
				row.createCell(at).setCellValue(cells[at]);
			}
			book.write(out);
			return new MockMultipartFile("file", "x.xlsx", "application/octet-stream", out.toByteArray());
		}
	}

	private long count(String from) {
		return database.queryForObject("select count(*) from " + from, Long.class);
	}

}
