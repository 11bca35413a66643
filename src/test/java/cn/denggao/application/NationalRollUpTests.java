package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RollUp.Node;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetProgress.Progress;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.requirements.Requirement;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Approvals add up from counties over cities and provinces to the nation. */
@DenggaoTest
class NationalRollUpTests {

	private static final Acting NATION = Acting.as("nhcofficer", "NHC", Role.HC_NATION);

	private static final Acting COUNTY = Acting.as("pccounty", "140213", Role.HC_COUNTY);

	private static final String BELOW_A_COUNTY = """
			hospitals:
			  - { id: PC01, name: 平城区人民医院, creditCode: 12140213459002018W, licenceNumber: 45900201614021311A1001,
			      region: "140213", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 600, supervisor: "140213" }
			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TargetProgress progress;

	@Autowired
	private MockMvc web;

	private String programme;

	@BeforeEach
	void hospitalsOfEveryLevelAreApproved() {
		var story = new ApplicationStory(context);
		new ExampleProvince(story, "COUNTY");
		story.bean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(BELOW_A_COUNTY.getBytes(StandardCharsets.UTF_8)));
		var years = new YearsOfApprovals(story);
		programme = years.programme();
		years.approved(years.round(2068, "KEY"), "SX01 03.01", "SX02 03.01", "SX11 03.01", "PC01 03.01", "PC01 03.02",
				"PC01 28", "SX12 28");
		years.approved(years.round(2069, "KEY"), "H03 03.01", "H05 28");
	}

	@Test
	@Requirement(value = { "R000-23", "R000-24" }, page = "/targets")
	void addsUpTheTreeOfSupervisionForTheNation() throws Exception {
		assertThat(told(seenBy(NATION, null).nodes())).containsExactly(tuple(0, "国家卫生健康委员会", 9),
				tuple(1, "示例省卫生健康委员会", 2), tuple(2, "定城市卫生健康局", 1), tuple(2, "沧城市卫生健康委员会", 1), tuple(3, "黄县卫生健康局", 1),
				tuple(1, "山西省卫生健康委员会", 7), tuple(2, "大同市卫生健康委员会", 4), tuple(3, "平城区卫生健康局", 3),
				tuple(2, "长治市卫生健康委员会", 1));
		assertThat(seenBy(NATION, null).lines().get(0).approved()).isEqualTo(9);
		assertThat(told(seenBy(NATION, 2069).nodes())).containsExactly(tuple(0, "国家卫生健康委员会", 2),
				tuple(1, "示例省卫生健康委员会", 2), tuple(2, "定城市卫生健康局", 1), tuple(2, "沧城市卫生健康委员会", 1), tuple(3, "黄县卫生健康局", 1));
		web.perform(get("/targets").param("year", "2068").with(authentication(NATION)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("年度计划 " + programme)))
			.andExpect(content().string(stringContainsInOrder("国家卫生健康委员会", "山西省卫生健康委员会", "大同市卫生健康委员会", "平城区卫生健康局")));
	}

	@Test
	@Requirement({ "R000-23", "R000-24" })
	void addsUpTheRegionsForTheNation() {
		assertThat(told(seenBy(NATION, null).regions())).containsExactly(tuple(0, "国家卫生健康委员会", 9), tuple(1, "河北省", 2),
				tuple(2, "保定市", 1), tuple(3, "定州市", 1), tuple(2, "沧州市", 1), tuple(3, "黄骅市", 1), tuple(1, "山西省", 7),
				tuple(2, "太原市", 2), tuple(2, "大同市", 4), tuple(3, "平城区", 3), tuple(2, "长治市", 1));
	}

	@Test
	void showsEveryLevelItsOwnPartOfTheSame() {
		assertThat(told(seenBy(OFFICER, null).nodes())).containsExactly(tuple(0, "山西省卫生健康委员会", 7),
				tuple(1, "大同市卫生健康委员会", 4), tuple(2, "平城区卫生健康局", 3), tuple(1, "长治市卫生健康委员会", 1));
		assertThat(told(seenBy(CITY, null).nodes())).containsExactly(tuple(0, "大同市卫生健康委员会", 4),
				tuple(1, "平城区卫生健康局", 3));
		assertThat(told(seenBy(COUNTY, null).nodes())).containsExactly(tuple(0, "平城区卫生健康局", 3));
		assertThat(told(seenBy(COUNTY, null).regions())).containsExactly(tuple(0, "平城区", 3));
	}

	private static List<Tuple> told(List<Node> nodes) {
		return nodes.stream().map(node -> tuple(node.depth(), node.name(), node.counts().get(0))).toList();
	}

	private Progress seenBy(Acting viewer, Integer year) {
		return viewer.gets(() -> progress.of(year))
			.stream()
			.filter(each -> each.plan().code().equals(programme))
			.findFirst()
			.orElseThrow();
	}

}
