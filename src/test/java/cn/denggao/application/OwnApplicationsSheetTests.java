package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundId;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A hospital takes its applications away as a workbook. */
@DenggaoTest
class OwnApplicationsSheetTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void opensARound() {
		story = new ApplicationStory(context);
		round = story.openRound();
	}

	@Test
	void writesEachApplicationWithItsStatusAndWhoIsNext() throws Exception {
		// given
		var waiting = of(story.submitted(round, "SX01", "03.04"));
		var signed = of(story.filledIn(round, "SX01", "03.02"));
		var other = of(story.submitted(round, "SX02", "03.04"));

		// when
		var lines = exported(story.applicant("SX01"));

		// then
		assertThat(lines).contains("条件：全部", "申报编号|项目名称|申报专科|批次|项目负责人|状态|下一步|提交时间")
			.noneMatch(line -> line.startsWith(other.code()));
		assertThat(lines).filteredOn(line -> line.startsWith(waiting.code()))
			.singleElement()
			.asString()
			.contains("|" + waiting.specialtyName() + "|", "形式审查", "剩 ")
			.endsWith("|" + clock.today());
		assertThat(lines).filteredOn(line -> line.startsWith(signed.code()))
			.singleElement()
			.asString()
			.contains("院长签署", "；", "项目负责人签署");
		assertThat(database.queryForObject("""
				select count(*) from audit_entry where action = 'application.own-exported' and login = 'sx01app'""",
				Integer.class))
			.isPositive();
	}

	private ProjectSummary of(ProjectId project) {
		return story.bean(ProjectDirectory.class).require(project);
	}

	private List<String> exported(Acting person) throws Exception {
		return WorkbookLines.of(web.perform(get("/applications/workbook").with(authentication(person)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

}
