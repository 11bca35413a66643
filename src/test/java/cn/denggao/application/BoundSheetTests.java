package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The numbers over all units in the workbook of recommendations. */
@DenggaoTest
class BoundSheetTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	@BeforeEach
	void theProvince() {
		story = new ApplicationStory(context);
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	@Test
	void givesTheRuleTheCountAndHowItStandsForEachNumber() throws Exception {
		// given
		var round = new BoundedRound(story,
				"[" + BoundedRound.one("A", "RECOMMENDED", "MAX", "'target': 1", "'of': {'specialties': ['03']}") + ","
						+ BoundedRound.one("B", "RECOMMENDED", "RANGE", "'min': 3, 'max': 4", "'of': {}") + ","
						+ BoundedRound.one("C", "RECOMMENDED", "MAX", "'target': 1", "'of': {}, 'each': 'CITY'") + "]");
		round.recommend(round.project("SX11", "03.01"));

		// then
		assertThat(exported(OFFICER, round)).containsExactly("|名额限制||||||限额（本批次）：不超过 1 个||||已到上限|1||1|0",
				"|名额限制||||||限额（本批次）：3 至 4 个||||还差 2 个|4||1|3", "大同市卫生健康委员会|名额限制||||||限额（本批次）：不超过 1 个||||已到上限|1||1|0");
		assertThat(exported(CITY, round)).hasSize(3).allMatch(line -> !line.contains("长治"));
	}

	private List<String> exported(Acting reader, BoundedRound round) throws Exception {
		var file = web.perform(get("/rounds/" + round.id() + "/recommendations/workbook").with(authentication(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		return WorkbookLines.of(file).stream().filter(line -> line.contains("|名额限制|")).toList();
	}

}
