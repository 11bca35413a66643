package cn.denggao.administration;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.calendar.CalendarMissing;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page of the official calendar and the import of a year. */
@DenggaoTest
class CalendarPagesTests {

	private static final Acting SYSTEM = Acting.as("calendar-sys", "OPS", Role.SYS_ADMIN);

	private static final Acting SECURITY = Acting.as("calendar-sec", "OPS", Role.SEC_ADMIN);

	private static final String NOTICE = """
			日期,安排,名称
			2033-01-01至2033-01-03,休,元旦
			2033年5月1日,休,劳动节
			2033/10/1～2033/10/7,休,国庆节
			2033-10-08,班,国庆节
			""";

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@AfterEach
	void forgetTheYear() {
		database.update("delete from calendar_day where extract(year from day) = 2033");
		database.update("delete from worklist_task where task_id like 'calendar-due-%'");
	}

	@Test
	void showsAYearWithItsHolidaysAndDaysWorked() throws Exception {
		see("/calendar?year=2026").andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("2026 年放假安排"), containsString("2026-02-14"),
					containsString("春节"), containsString("class=\"is-work\""))));
		see("/calendar?year=2033").andExpect(content().string(containsString("2033 年尚未导入")));
		see("/calendar?year=12").andExpect(status().isNotFound());
		see("/calendar?year=x").andExpect(status().isUnprocessableEntity());
	}

	@Test
	void importsAYearAfterItWasChecked() throws Exception {
		// given
		assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2033, 10, 8))).isInstanceOf(CalendarMissing.class);

		// when
		send(SYSTEM, post("/calendar/preview").param("text", NOTICE)).andExpect(status().isOk())
			.andExpect(content()
				.string(allOf(containsString("首次导入"), containsString("2033-10-08"), not(containsString("将要改变的日期")))));

		// then
		see("/calendar?year=2033").andExpect(content().string(containsString("2033 年尚未导入")));

		// when
		send(SYSTEM, post("/calendar").param("text", NOTICE)).andExpect(redirectedUrl("/calendar?year=2033"));

		// then
		assertThat(calendar.isWorkingDay(LocalDate.of(2033, 10, 8))).isTrue();
		assertThat(calendar.isWorkingDay(LocalDate.of(2033, 10, 3))).isFalse();
		assertThat(calendar.isWorkingDay(LocalDate.of(2033, 10, 9))).isFalse();
		assertThat(database.queryForList(
				"select facts from audit_entry where subject_type = 'calendar' and subject_id = '2033'", String.class))
			.contains("{\"changedDays\":365,\"corrected\":false}");
	}

	@Test
	void tellsWhatACorrectionChangesAndFollowsItAtOnce() throws Exception {
		// given
		send(SYSTEM, post("/calendar").param("text", NOTICE));
		assertThat(calendar.isWorkingDay(LocalDate.of(2033, 9, 30))).isTrue();
		var corrected = NOTICE + "2033-09-30,休,国庆节\n";

		// when
		send(SYSTEM, post("/calendar/preview").param("text", corrected)).andExpect(content()
			.string(allOf(containsString("更正已导入的年份"), containsString("将要改变的日期"), containsString("没有在办期限跨过这些日期"))));
		send(SYSTEM, post("/calendar").param("text", corrected)).andExpect(status().is3xxRedirection());

		// then
		assertThat(calendar.isWorkingDay(LocalDate.of(2033, 9, 30))).isFalse();
	}

	@Test
	void namesTheRunningDueDatesThatACorrectionTouches() throws Exception {
		// given
		send(SYSTEM, post("/calendar").param("text", NOTICE));
		for (var task : List.of("calendar-due-1", "calendar-due-2")) {
			database.update(
					"""
							insert into worklist_task (task_id, process, task, name, business_key, created_at, due_at)
							values (?, 'expert-scoring', 'UserTask_Score', '评审打分 · TEST', 'k', '2033-09-20T09:00:00+08', '2033-10-10T17:30:00+08')
							""",
					task);
		}

		// then
		send(SYSTEM, post("/calendar/preview").param("text", NOTICE + "2033-09-30,休,国庆节\n")).andExpect(
				content().string(allOf(containsString("评审打分 · TEST"), containsString("<td class=\"dg-num\">2</td>"),
						containsString("2033-10-10"), containsString("少 1 个工作日"))));
		send(SYSTEM, post("/calendar/preview").param("text", NOTICE + "2033-09-20,休,国庆节\n"))
			.andExpect(content().string(containsString("没有在办期限跨过这些日期")));
	}

	@Test
	@Catalogue(25)
	void namesEveryRowThatIsWrongAndKeepsNothing() throws Exception {
		var wrong = NOTICE + """
				2033-02-30,休,春节
				2033-04-04,放,清明节
				2034-01-01,休,元旦
				2033-01-02,休,元旦
				2033-06-08,班,端午节
				2033-06-09~2033-06-01,休,端午节
				""";

		send(SYSTEM, post("/calendar").param("text", wrong).header("HX-Request", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("有 6 处需要更正"), containsString("第 6 行：“2033-02-30”不是有效的日期"),
					containsString("第 7 行：安排“放”不能识别"), containsString("第 8 行：2034-01-01 与第一行不在同一年"),
					containsString("第 9 行：2033-01-02 重复出现"), containsString("第 10 行：2033-06-08 不是周末"),
					containsString("第 11 行：起止日期"), containsString("data-field-name=\"text\""))));
		send(SYSTEM, post("/calendar").param("text", "2033-01-01,休,元旦")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("2033 年的节假日安排不完整")));
		send(SYSTEM, post("/calendar").param("text", " ")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请粘贴安排表或选择文件")));
		send(SYSTEM, post("/calendar").param("text", "{\"year\":")).andExpect(status().isUnprocessableEntity());
		see("/calendar?year=2033").andExpect(content().string(containsString("2033 年尚未导入")));
	}

	@Test
	@Catalogue(15)
	void readsAFileSavedInTheChineseEncoding() throws Exception {
		var file = new MockMultipartFile("file", "2033.csv", "text/csv", NOTICE.getBytes(Charset.forName("GB18030")));

		web.perform(multipart("/calendar/preview").file(file).with(authentication(SYSTEM)).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("国庆节")));
	}

	@Test
	@Catalogue(15)
	void understandsNoOtherEncodingAndSaysWhere() throws Exception {
		for (var encoding : List.of("Big5", "UTF-16LE", "UTF-16")) {
			var bytes = NOTICE.getBytes(Charset.forName(encoding));
			var file = new MockMultipartFile("file", "2033.csv", "text/csv", bytes);
			web.perform(multipart("/calendar/preview").file(file)
				.header("HX-Request", "true")
				.with(authentication(SYSTEM))
				.with(csrf()))
				.andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("第 ")));
		}
		see("/calendar?year=2033").andExpect(content().string(containsString("2033 年尚未导入")));
	}

	@Test
	void letsNobodyButTheSystemAdministratorImport() throws Exception {
		send(SECURITY, post("/calendar").param("text", NOTICE)).andExpect(status().isNotFound());
		send(SECURITY, post("/calendar/preview").param("text", NOTICE)).andExpect(status().isNotFound());
		web.perform(get("/calendar?year=2026").with(authentication(SECURITY)))
			.andExpect(content().string(not(containsString("导入放假安排"))));
	}

	private ResultActions see(String path) throws Exception {
		return web.perform(get(path).with(authentication(SYSTEM)));
	}

	private ResultActions send(Authentication who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
