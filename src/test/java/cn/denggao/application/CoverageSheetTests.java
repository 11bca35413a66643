package cn.denggao.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.SpecialtyCoverage;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Two weak specialties, one approved in a city and right under the province, in Excel.
 */
@DenggaoTest
class CoverageSheetTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SpecialtyCoverage coverage;

	@Autowired
	private AccountDirectory accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private String programme;

	private List<String> regions;

	@BeforeEach
	void approvesPsychiatryInDatongAndInTheProvince() {
		story = new ApplicationStory(context);
		programme = new YearsOfApprovals(story).programme();
		var round = BoundedRound.of(story, programme);
		round.approve(round.project("SX11", "15"));
		round.approve(round.project("SX01", "15"));
		regions = OFFICER.gets(() -> coverage.of(coverage.chosen(programme).orElseThrow(), null, null)).regions();
	}

	@Test
	@Requirement(value = { "R002-20", "R000-26" }, page = "/targets/coverage")
	void writesEveryGapWithTheConditionsAbove() throws Exception {
		// when
		var lines = exported("category=KEY&tier=PROVINCE");

		// then
		int all = regions.size();
		assertThat(lines.get(0)).isEqualTo("导出人：" + accounts.nameOf("prov1") + "（prov1），山西省卫生健康委员会");
		assertThat(lines.get(1)).matches("导出时间：\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
		assertThat(lines.subList(2, 6)).containsExactly("条件：计划：年度计划 " + programme + "；类别：KEY；决定层级：省级", "共 2 条",
				"范围：山西省卫生健康委员会管辖范围内的立项", "共 " + (2 * all - 1) + " 处缺口：计划点名的专科在该地区没有立项。按立项当日的监管关系");
		assertThat(lines.subList(6, lines.size())).containsExactly("申报专科|名单|合计|缺口地区数|直属医院|" + String.join("|", regions),
				"各地区是否已有|薄弱专科|1 / " + all + "|||" + inDatong("有", "没有"),
				"精神科|薄弱专科|2|" + (all - 1) + "|1|" + inDatong("1", "0"),
				"重症医学科|薄弱专科|0|" + all + "|0|" + inDatong("0", "0"));
	}

	@Test
	void limitsItToWhatThePageIsLimitedTo() throws Exception {
		// when
		var lines = exported("tier=CITY&year=2050");

		// then
		assertThat(lines.get(2)).isEqualTo("条件：计划：年度计划 " + programme + "；决定层级：市级；年度：2050");
		assertThat(lines).contains("精神科|薄弱专科|0|" + regions.size() + "|0|" + inDatong("0", "0"));
	}

	@Test
	void isOfferedOnThePageToThoseWhoReadItAndToNobodyElse() throws Exception {
		// given
		ask("/targets/coverage?programme=" + programme, OFFICER).andExpect(status().isOk())
			.andExpect(content().string(containsString("/targets/coverage/workbook?programme=" + programme)));
		long before = audited();

		// when
		exported("");
		for (var other : List.of(story.applicant("SX01"), Acting.as("coverage-expert", "140000", Role.EXPERT))) {
			ask("/targets/coverage/workbook", other).andExpect(status().isNotFound());
		}

		// then
		assertThat(audited()).isEqualTo(before + 1);
	}

	private String inDatong(String there, String elsewhere) {
		var cells = new ArrayList<>(Collections.nCopies(regions.size(), elsewhere));
		cells.set(regions.indexOf("大同市卫生健康委员会"), there);
		return String.join("|", cells);
	}

	private long audited() {
		return database.queryForObject("""
				select count(*) from audit_entry where action = 'application.coverage-exported' and login = 'prov1'
				and facts::text like ?""", Long.class, "%" + programme + "%");
	}

	private List<String> exported(String filter) throws Exception {
		return WorkbookLines.of(ask("/targets/coverage/workbook?programme=" + programme + "&" + filter, OFFICER)
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

	private ResultActions ask(String path, Acting reader) throws Exception {
		return web.perform(get(path).with(authentication(reader)));
	}

}
