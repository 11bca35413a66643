package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.application.domain.veto.Veto;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Vetoes in Excel. */
@DenggaoTest
class VetoSheetTests {

	private static final String ASKED = "整改已经完成，请求解除该院的一票否决";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DecidingVeto deciding;

	private ApplicationStory story;

	@BeforeEach
	void theProvince() {
		story = new ApplicationStory(context);
	}

	@AfterEach
	void forgetsVetoes() {
		database.update("delete from application_veto_refusal");
		database.update("delete from application_veto");
	}

	@Test
	@Requirement(value = "R003-22", page = "/projects/{project}/vetoes")
	void areWrittenWithWhomTheySpeakAgainstAndWhatWasSaidOfEach() throws Exception {
		// given
		var together = RecommendedConsortium.with(story, "GOES_ON", "SX05", "SX12");
		var path = "/projects/" + together.project + "/vetoes";
		OFFICER.does(() -> deciding.record(together.project, "SX05", "FALSIFIED_DATA", "=1+1 的事实，文书第 1 号"));
		CHIEF.does(() -> deciding.dismiss(together.project, newest(together).id(), REASON));
		OFFICER.does(() -> deciding.record(together.project, "SX12", "LEADER_UNREACHABLE", REASON));
		CHIEF.does(() -> deciding.confirm(together.project, newest(together).id()));
		OFFICER.does(() -> deciding.askLift(together.project, newest(together).id(), ASKED));
		CHIEF.does(() -> deciding.refuseLift(together.project, newest(together).id(), REASON));
		web.perform(get(path).with(authentication(CHIEF)))
			.andExpect(content().string(containsString("href=\"" + path + "/workbook\"")));

		// when
		var lines = WorkbookLines.taken(web, CHIEF, path + "/workbook");

		// then
		var project = story.bean(ProjectDirectory.class).require(together.project);
		assertThat(lines.get(2)).isEqualTo("条件：项目名称：%s；申报编号：%s；医院：云州区域医疗中心".formatted(project.title(), project.code()));
		assertThat(lines.subList(3, 5)).containsExactly("共 2 条", "情形|状态|对哪一家医院|事实和依据|记录时间|不予确认的理由|解除理由|经手人|未获同意的解除请求");
		assertThat(lines.get(5)).startsWith("项目负责人建设期内不能在岗|有效|潞州区域医疗中心|" + REASON + "|")
			.contains(" 记录\n", " 答复|", "请求解除：" + ASKED, "不同意：" + REASON);
		assertThat(lines.get(6)).startsWith("申报材料弄虚作假|不予确认|三晋儿童医院|=1+1 的事实，文书第 1 号|").contains("|" + REASON + "||");
		assertThat(lines).hasSize(7);
		assertThat(database.queryForObject(
				"select facts from audit_entry where action = 'application.vetoes-exported' and subject_id = ?",
				String.class, together.project.toString()))
			.contains("\"rows\":2", project.code());
	}

	@Test
	@Requirement(value = "R003-22", page = "/projects/{project}/vetoes")
	void areThereForWhoeverReadsThePageAndNobodyElse() throws Exception {
		// given
		var project = story.submitted(story.openRound(), "SX01", "03.04");
		var path = "/projects/" + project + "/vetoes/workbook";

		// then
		assertThat(WorkbookLines.taken(web, OFFICER, path)).contains("共 0 条");
		for (var other : List.of(CITY, story.applicant("SX01"), story.principal("SX01"),
				Acting.as("veto-other", "130000", Role.HC_PROVINCE))) {
			web.perform(get(path).with(authentication(other))).andExpect(status().isNotFound());
		}
	}

	private Veto newest(ConsortiumStory together) {
		return CHIEF.gets(() -> deciding.of(together.project)).get(0);
	}

}
