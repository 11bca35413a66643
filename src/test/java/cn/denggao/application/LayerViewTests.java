package cn.denggao.application;

import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.LayerView;
import cn.denggao.application.domain.LayerView.Row;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.Layer;
import cn.denggao.programme.ProgrammePlan;
import cn.denggao.programme.ProgrammeTargets;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Centres that lead, centres that support, and specialties, region by region. */
@DenggaoTest
class LayerViewTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private LayerView view;

	@Autowired
	private ProgrammeTargets targets;

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
		years.category("COUNTY", 3);
		layer("CENTRE", "LEADS");
		layer("COUNTY", "SUPPORTS");
		layer("KEY", "BODY");
		years.approved(years.round(2052, "CENTRE"), "SX11 03.01");
		years.approved(years.round(2053, "KEY"), "SX11 03.01", "SX11 03.02", "SX01 03.01");
		years.approved(years.round(2052, "OWN"), "SX11 28");
	}

	@Test
	@Requirement(value = "R003-11", page = "/targets/layers")
	void showsByRegionWhichCentresLeadAndSupportAndTheSpecialties() throws Exception {
		var whole = seenBy(OFFICER, null, "山西省");

		assertThat(whole.cells()).extracting(LayerView.Cell::layer).containsExactly(Layer.values());
		assertThat(whole.cells()).extracting(LayerView.Cell::sum).containsExactly(1, 0, 3);
		assertThat(seenBy(OFFICER, null, "大同市").cells()).extracting(LayerView.Cell::sum).containsExactly(1, 0, 2);
		assertThat(seenBy(OFFICER, 2053, "大同市").cells()).extracting(LayerView.Cell::sum).containsExactly(0, 0, 2);
		assertThat(seenBy(OFFICER, null, "大同市").cells().get(2).parts()).isEqualTo(Map.of("KEY", 2));
		assertThat(page(OFFICER)).contains("三级体系", "引领：区域医疗中心", "支撑：县域医疗中心", "主体：重点和精品专科", "大同市", "dg-tag--amber");
	}

	@Test
	@Requirement(value = "R003-11", page = "/targets/layers")
	void showsNobodyMoreThanTheTargetsDo() throws Exception {
		var plan = plan(CITY);
		assertThat(CITY.gets(() -> view.of(plan, null)).rows()).extracting(Row::region)
			.contains("大同市")
			.doesNotContain("山西省", "太原市");
		assertThat(seenBy(CITY, null, "大同市").cells()).extracting(LayerView.Cell::sum).containsExactly(1, 0, 2);
		for (var other : new Acting[] { story.applicant("SX11"), Acting.as("layers-expert", "140000", Role.EXPERT),
				Acting.as("layers-admin", "140000", Role.SYS_ADMIN) }) {
			assertThat(web.perform(get("/targets/layers").with(authentication(other)))
				.andReturn()
				.getResponse()
				.getStatus()).isEqualTo(404);
		}
	}

	@Test
	@Requirement("R003-11")
	void takesTheLayersFromThePack() {
		story.bean(ImportingPack.class).importFrom("climb", OrganisationId.of("140200"));

		assertThat(targets.of("CLIMB", "PROV_REGIONAL_CENTRE_GENERAL").layer()).isEqualTo(Layer.LEADS);
		assertThat(targets.of("CLIMB", "CITY_COUNTY_CENTRE").layer()).isEqualTo(Layer.SUPPORTS);
		assertThat(targets.of("CLIMB", "CITY_TCM_SPECIALTY").layer()).isEqualTo(Layer.BODY);
		assertThat(targets.of("CLIMB", "MYOPIA_TUINA_BASE").layer()).isNull();
		assertThat(OFFICER.gets(() -> view.plans())).anyMatch(plan -> plan.code().equals("CLIMB"));
	}

	private void layer(String category, String layer) {
		database.update("update programme_category set layer = ? where programme = ? and code = ?", layer,
				years.programme(), category);
	}

	private ProgrammePlan plan(Acting reader) {
		return reader.gets(() -> view.chosen(years.programme())).orElseThrow();
	}

	private Row seenBy(Acting reader, Integer year, String region) {
		var plan = plan(reader);
		return reader.gets(() -> view.of(plan, year))
			.rows()
			.stream()
			.filter(row -> row.region().equals(region))
			.findFirst()
			.orElseThrow();
	}

	private String page(Acting reader) throws Exception {
		return web.perform(get("/targets/layers").param("programme", years.programme()).with(authentication(reader)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
