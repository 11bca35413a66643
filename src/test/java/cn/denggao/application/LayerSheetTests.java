package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
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

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A centre that leads and three specialties of two cities in Excel. */
@DenggaoTest
class LayerSheetTests {

	private static final String HEADER = "地区|引领：区域医疗中心|引领的类别|支撑：县域医疗中心|支撑的类别|主体：重点和精品专科|主体的类别";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AccountDirectory accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private YearsOfApprovals years;

	@BeforeEach
	void aProgrammeWithLayers() {
		story = new ApplicationStory(context);
		years = new YearsOfApprovals(story);
		years.category("CENTRE", 2);
		layer("CENTRE", "LEADS");
		layer("KEY", "BODY");
		years.approved(years.round(2054, "CENTRE"), "SX11 03.01");
		years.approved(years.round(2055, "KEY"), "SX11 03.01", "SX11 03.02", "SX01 03.01");
	}

	@Test
	@Requirement(value = "R003-11", page = "/targets/layers")
	void writesRegionWithinRegionWithTheConditionsAbove() throws Exception {
		// when
		var lines = exported(OFFICER, "");

		// then
		assertThat(lines.get(0)).isEqualTo("导出人：" + accounts.nameOf("prov1") + "（prov1），山西省卫生健康委员会");
		assertThat(lines.get(1)).matches("导出时间：\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
		assertThat(lines.subList(2, lines.size())).containsExactly("条件：计划：年度计划 " + years.programme(), "共 3 条",
				"范围：山西省卫生健康委员会管辖范围内的立项", HEADER, "山西省|1|CENTRE 1|0||3|KEY 3", "  太原市|0||0||1|KEY 1",
				"  大同市|1|CENTRE 1|0||2|KEY 2");
	}

	@Test
	void limitsItToTheYearAndToWhatTheReaderSees() throws Exception {
		// when
		var lines = exported(CITY, "&year=2055");

		// then
		assertThat(lines.subList(2, lines.size())).containsExactly("条件：计划：年度计划 " + years.programme() + "；年度：2055",
				"共 1 条", "范围：大同市卫生健康委员会管辖范围内的立项", HEADER, "大同市|0||0||2|KEY 2");
	}

	@Test
	void isOfferedOnThePageToThoseWhoReadItAndToNobodyElse() throws Exception {
		// given
		ask("/targets/layers?programme=" + years.programme(), OFFICER).andExpect(status().isOk())
			.andExpect(content().string(containsString("/targets/layers/workbook?programme=" + years.programme())));

		// when
		exported(OFFICER, "");
		for (var other : List.of(story.applicant("SX01"), Acting.as("layers-expert", "140000", Role.EXPERT))) {
			ask("/targets/layers/workbook", other).andExpect(status().isNotFound());
		}

		// then
		assertThat(database.queryForList("""
				select login from audit_entry where action = 'application.layers-exported'
				and facts::text like ?""", String.class, "%" + years.programme() + "%")).containsExactly("prov1");
	}

	private void layer(String category, String layer) {
		database.update("update programme_category set layer = ? where programme = ? and code = ?", layer,
				years.programme(), category);
	}

	private List<String> exported(Acting reader, String filter) throws Exception {
		return WorkbookLines.of(ask("/targets/layers/workbook?programme=" + years.programme() + filter, reader)
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

	private ResultActions ask(String path, Acting reader) throws Exception {
		return web.perform(get(path).with(authentication(reader)));
	}

}
