package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingPapers;
import cn.denggao.application.domain.desk.DeskFilter;
import cn.denggao.application.domain.desk.DeskRow;
import cn.denggao.application.domain.desk.FindingApplications;
import cn.denggao.application.domain.desk.PassingMany;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
import cn.denggao.organisation.Initials;
import cn.denggao.programme.RoundId;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The officers' list of applications. */
@DenggaoTest
class DeskTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FindingApplications finding;

	@Autowired
	private PassingMany passing;

	@Autowired
	private CheckingPapers papers;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId provincial;

	private ProjectId municipal;

	@BeforeEach
	void submitsTwo() {
		story = new ApplicationStory(context);
		round = story.openRound();
		provincial = story.submitted(round, "SX01", "03.04");
		municipal = story.submitted(round, "SX11", "03.02");
		story.draft(round, "SX02", "03.02");
	}

	@Test
	void showsWhatIsSubmittedBelowTheReaderAndNothingElse() throws Exception {
		assertThat(found(OFFICER, inRound())).containsExactlyInAnyOrder(provincial, municipal);
		assertThat(found(CITY, inRound())).containsExactly(municipal);
		assertThat(found(Acting.as("tycity", "140100", Role.HC_CITY), inRound())).isEmpty();
		as(story.applicant("SX01"), get("/formal-reviews")).andExpect(status().isNotFound());
		as(Acting.as("expert9", "140000", Role.EXPERT), get("/formal-reviews")).andExpect(status().isNotFound());
		as(CITY, get("/formal-reviews").param("round", round.toString())).andExpect(status().isOk())
			.andExpect(content().string(containsString(row(municipal).code())))
			.andExpect(content().string(not(containsString(row(provincial).code()))));
	}

	@Test
	void followsAMergedHospitalToWhomItsSuccessorReports() {
		database
			.update("update organisation_hospital set ended_on = current_date, successor = 'SX01' where id = 'SX11'");
		try {
			assertThat(found(CITY, inRound())).isEmpty();
			assertThat(found(OFFICER, inRound())).contains(municipal);
		}
		finally {
			database.update("update organisation_hospital set ended_on = null, successor = null where id = 'SX11'");
		}
	}

	@Test
	@Catalogue(14)
	void findsByEveryPartOfTheFilter() {
		var hospital = row(provincial).hospital();
		assertThat(found(OFFICER, words(row(provincial).code().toLowerCase()))).containsExactly(provincial);
		assertThat(found(OFFICER, words(hospital.substring(0, 4)))).containsExactly(provincial);
		assertThat(found(OFFICER, words(Initials.of(hospital).substring(0, 5)))).contains(provincial);
		assertThat(found(OFFICER, words("ljlczk"))).containsExactlyInAnyOrder(provincial, municipal);
		for (var literal : List.of("%", "_", "\\", "' or 1=1--")) {
			assertThat(found(OFFICER, words(literal))).as(literal).isEmpty();
		}
		assertThat(found(OFFICER, filter("", "FORMAL_REVIEW_CITY", "", "", "", false, false)))
			.containsExactly(municipal);
		assertThat(found(OFFICER, filter("", "", "", "03.04", "", false, false))).containsExactly(provincial);
		assertThat(found(OFFICER, filter("", "", "", "", "SX11", false, false))).containsExactly(municipal);
		assertThat(found(OFFICER, filter("", "", "none", "", "", false, false))).isEmpty();
		assertThat(found(OFFICER, filter("", "", "", "", "", false, true))).containsExactly(provincial);
		assertThat(found(CITY, filter("", "", "", "", "", false, true))).containsExactly(municipal);
	}

	@Test
	void findsWhatIsPastItsLimit() {
		assertThat(found(OFFICER, filter("", "", "", "", "", true, false))).isEmpty();
		database.update("update application_stop set due_at = ? where project_id = ? and entered_at is not null",
				Timestamp.from(story.bean(OfficialClock.class).now().minusSeconds(1)), municipal.value());
		assertThat(found(OFFICER, filter("", "", "", "", "", true, false))).containsExactly(municipal);
		assertThat(row(municipal).overdue()).isTrue();
	}

	@Test
	void tellsTheLimitOfTheReviewAsTheTaskHasIt() {
		var due = database.queryForObject(
				"select due_at from worklist_task where project_id = ? and task = 'UserTask_ReviewFormally'",
				Timestamp.class, municipal.toString());
		assertThat(row(municipal).due()).isEqualTo(due.toInstant());
	}

	@Test
	void pagesAndOrdersWithoutBelievingTheAddress() throws Exception {
		var first = OFFICER.gets(() -> finding.page(sorted("CODE"), PageRequest.of(0, 1)));
		assertThat(first.getTotalElements()).isEqualTo(2);
		assertThat(first.getContent()).hasSize(1);
		var back = OFFICER.gets(() -> finding.page(sorted("-CODE"), PageRequest.of(1, 1)));
		assertThat(back.getContent()).isEqualTo(first.getContent());
		for (var sort : List.of("password", "-", "p.id; drop table x", "SUBMITTED", "DUE", "TITLE", "BUDGET")) {
			assertThat(found(OFFICER, sorted(sort))).hasSize(2);
		}
		as(OFFICER, get("/formal-reviews").param("page", "-1").param("round", "x").param("status", "y"))
			.andExpect(status().isOk());
		as(OFFICER, get("/formal-reviews").param("page", "999999999")).andExpect(status().isOk());
	}

	@ParameterizedTest
	@CsvSource({ "重庆市人民医院, cqsrmyy", "长治市第一医院, czsdyyy", "厦门大学附属ABC医院, xmdxfsabcyy", "心血管内科, xxgnk" })
	void knowsInitialsAlsoOfSignsWithSeveralSounds(String name, String initials) {
		assertThat(Initials.of(name)).isEqualTo(initials);
	}

	@Test
	@Catalogue(56)
	void exportsExactlyTheListWithItsConditions() throws Exception {
		database.update("update application_project set title = '=1+1' where id = ?", municipal.value());
		var file = as(OFFICER, get("/formal-reviews/export").param("round", round.toString()).param("words", "=1"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("导出人", "prov1");
			assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("=1", "批次：");
			assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("共 1 件");
			assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("编号");
			assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo(row(municipal).code());
			assertThat(sheet.getRow(5).getCell(4).getStringCellValue()).isEqualTo("=1+1");
			assertThat(sheet.getRow(5).getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
			assertThat(sheet.getLastRowNum()).isEqualTo(5);
		}
		assertThat(database.queryForObject(
				"select count(*) from audit_entry where action = 'application.list-exported' and login = 'prov1'",
				Integer.class))
			.isPositive();
		as(CITY, get("/formal-reviews/export").param("round", round.toString())).andExpect(status().isOk());
	}

	@Test
	void passesThoseWhoseChecklistIsCompleteAndTellsTheOthersWhy() throws Exception {
		var second = story.submitted(round, "SX02", "03.04");
		checked(provincial, "OK");
		papers(OFFICER, second, Map.of("LICENCE", "OK"));

		var outcomes = OFFICER.gets(() -> passing.pass(List.of(provincial, second, municipal)));

		assertThat(outcomes).extracting(PassingMany.Outcome::passed).startsWith(true, false);
		assertThat(outcomes.get(2).passed()).isFalse();
		assertThat(story.status(provincial)).isEqualTo(ProjectStatus.RECOMMENDED);
		assertThat(story.status(municipal)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThat(OFFICER.gets(() -> passing.pass(List.of(provincial))).get(0).passed()).isFalse();
		as(OFFICER, post("/formal-reviews/passing")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请先选中")));
	}

	@Test
	void doesNotPassWhatHasADefect() throws Exception {
		checked(provincial, "DEFECT");
		assertThat(OFFICER.gets(() -> passing.pass(List.of(provincial)))).singleElement()
			.satisfies(outcome -> assertThat(outcome.sentence()).doesNotContain("application."))
			.extracting(PassingMany.Outcome::passed)
			.isEqualTo(false);
		assertThat(story.status(provincial)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	@Test
	void keepsFiltersForEachPerson() throws Exception {
		as(OFFICER, post("/formal-reviews/filters").param("name", "心血管").param("words", "心 血"))
			.andExpect(redirectedUrl("/formal-reviews?words=%E5%BF%83%20%E8%A1%80"));
		as(OFFICER, get("/formal-reviews")).andExpect(content().string(containsString("words=%E5%BF%83%20%E8%A1%80")));
		as(CITY, get("/formal-reviews")).andExpect(content().string(not(containsString("words=%E5%BF%83"))));
		var id = database.queryForObject("select id from application_saved_filter where login = 'prov1'", String.class);
		as(CITY, post("/formal-reviews/filters/{id}/removal", id)).andExpect(status().isNotFound());
		as(OFFICER, post("/formal-reviews/filters").param("name", " ")).andExpect(status().isUnprocessableEntity());
		as(OFFICER, post("/formal-reviews/filters/{id}/removal", id)).andExpect(status().is3xxRedirection());
	}

	@Test
	void leadsFromOneToTheNextAndSavesTheChecklistByItself() throws Exception {
		var other = story.submitted(round, "SX02", "03.04");
		var codes = List.of(row(provincial), row(other)).stream().collect(Collectors.toMap(DeskRow::id, DeskRow::code));
		var first = (codes.get(provincial).compareTo(codes.get(other)) < 0) ? provincial : other;
		var last = first.equals(provincial) ? other : provincial;
		var list = "?round=" + round + "&mine=true&sort=CODE";

		as(OFFICER, get("/projects/" + first + "/dossier" + list)).andExpect(status().isOk())
			.andExpect(content().string(containsString("第 1 / 2 份")))
			.andExpect(content().string(containsString("/projects/" + last + "/dossier?")));
		as(OFFICER, get("/projects/" + last + "/dossier" + list)).andExpect(content().string(containsString("上一份")))
			.andExpect(content().string(not(containsString("下一份"))));
		as(OFFICER, put("/projects/{id}/dossier/checklist", first).param("LICENCE", "OK"))
			.andExpect(status().isNoContent());
		assertThat(row(first).checked()).isEqualTo(1);
		as(CITY, put("/projects/{id}/dossier/checklist", first).param("LICENCE", "OK"))
			.andExpect(status().isNotFound());
	}

	private void checked(ProjectId project, String last) {
		var verdicts = CheckingPapers.ITEMS.stream()
			.collect(Collectors.toMap(item -> item, item -> item.equals("VETOES") ? last : "OK"));
		papers(OFFICER, project, verdicts);
	}

	private void papers(Acting officer, ProjectId project, Map<String, String> verdicts) {
		officer.does(() -> papers.save(project, verdicts, Map.of("VETOES", "缺承诺书")));
	}

	private DeskRow row(ProjectId project) {
		return OFFICER.gets(() -> finding.page(inRound(), PageRequest.of(0, 50)))
			.stream()
			.filter(row -> row.id().equals(project))
			.findFirst()
			.orElseThrow();
	}

	private List<ProjectId> found(Acting who, DeskFilter filter) {
		return who.gets(() -> finding.page(filter, PageRequest.of(0, 50))).stream().map(DeskRow::id).toList();
	}

	private DeskFilter inRound() {
		return words("");
	}

	private DeskFilter words(String words) {
		return filter(words, "", "", "", "", false, false);
	}

	private DeskFilter sorted(String sort) {
		return new DeskFilter("", round.toString(), "", "", "", "", "", false, false, false, sort);
	}

	private DeskFilter filter(String words, String status, String region, String specialty, String hospital,
			boolean late, boolean mine) {
		return new DeskFilter(words, round.toString(), status, region, specialty, hospital, "", late, mine, false, "");
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
