package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.Stops;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.REASON;
import static cn.denggao.application.ExampleProvince.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * 雄安 and 辛集 of domain §8.1: an authority that is no health commission, at a code that
 * GB/T 2260 does not have, and a county-level city beside the prefecture around it.
 */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class AuthoritiesByAnyNameTests {

	private static final OrganisationId PROVINCE = OrganisationId.of("130000");

	private static final Acting XIONGAN = Acting.as("xacity", "133100", Role.HC_CITY);

	private static final Acting XINJI = Acting.as("xjcounty", "130181", Role.HC_COUNTY);

	private static final Acting SHIJIAZHUANG = Acting.as("sjzcity", "130100", Role.HC_CITY);

	private static final String TREE = """
			regions:
			  - { code: "130100", name: 石家庄市, level: CITY, parent: "130000", capital: true }
			  - { code: "130181", name: 辛集市, level: COUNTY, parent: "130100" }
			  - { code: "133100", name: 雄安新区, level: CITY, parent: "130000" }
			authorities:
			  - { id: "130100", name: 石家庄市卫生健康委员会, level: CITY, region: "130100", superior: "130000" }
			  - { id: "130181", name: 辛集市卫生健康局, level: COUNTY, region: "130181", superior: "130000" }
			  - { id: "133100", name: 雄安新区管委会公共服务局, level: CITY, region: "133100", superior: "130000" }
			hospitals:
			  - { id: XA01, name: 示例雄安医院, creditCode: 12133100401000618M, licenceNumber: 40100061813310011A1001,
			      region: "133100", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "133100" }
			  - { id: XJ01, name: 示例辛集医院, creditCode: 12130181401000626M, licenceNumber: 40100062613018111A1001,
			      region: "130181", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130181" }
			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OrganisationDirectory organisations;

	@Autowired
	private Stops stops;

	@Autowired
	private RecommendingApplications recommending;

	@Autowired
	private RecommendationList list;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void theProvinceOpensARound() {
		story = new ApplicationStory(context);
		var province = new ExampleProvince(story, "COUNTY");
		story.bean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(TREE.getBytes(StandardCharsets.UTF_8)));
		round = province.openRound();
	}

	@Test
	@Requirement(value = "R001-03", page = "/rounds/{id}/recommendations")
	void sendsAHospitalOfXionganOverItsBureauOfPublicServicesToTheProvince() throws Exception {
		// given
		assertThat(new ClassPathResource("organisation/regions.csv").getContentAsString(StandardCharsets.UTF_8))
			.contains("130181,")
			.doesNotContain("133100,");

		// when
		var project = story.submitted(round, "XA01", "26");

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level, Stops.Stop::organisation, Stops.Stop::recommends)
			.containsExactly(tuple("CITY", "133100", true), tuple("PROVINCE", "130000", false));
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);

		// when
		passesAndRecommends(project, XIONGAN);

		// then
		assertThat(list.below(round, PROVINCE)).extracting(RecommendationList.Sheet::name)
			.containsExactly("雄安新区管委会公共服务局");
		web.perform(get("/rounds/{id}/recommendations", round).with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("雄安新区管委会公共服务局")));
		story.review(project, OFFICER, "PASS");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
	}

	@Test
	@Requirement(value = "R001-03", page = "/projects/{id}/dossier")
	void keepsAHospitalOfXinjiFromTheCityAroundItsCode() throws Exception {
		// given
		assertThat(organisations.region("130181").parent()).isEqualTo("130100");
		assertThat(organisations.hospitalsUnder(OrganisationId.of("130100"))).isEmpty();

		// when
		var project = story.submitted(round, "XJ01", "26");

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level, Stops.Stop::organisation, Stops.Stop::recommends)
			.containsExactly(tuple("COUNTY", "130181", true), tuple("PROVINCE", "130000", false));
		staysHiddenFromShijiazhuang(project);
		web.perform(get("/projects/{id}/dossier", project).with(authentication(XINJI))).andExpect(status().isOk());

		// when
		passesAndRecommends(project, XINJI);

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		web.perform(get("/projects/{id}/dossier", project).with(authentication(OFFICER))).andExpect(status().isOk());
		staysHiddenFromShijiazhuang(project);
	}

	private void passesAndRecommends(ProjectId project, Acting officer) {
		story.review(project, officer, "PASS");
		officer.does(() -> recommending.recommend(round, List.of(new Choice(project, 1, REASON))));
	}

	private void staysHiddenFromShijiazhuang(ProjectId project) throws Exception {
		for (var page : List.of("dossier", "preview", "receipt", "progress", "eligibility")) {
			web.perform(get("/projects/{id}/" + page, project).with(authentication(SHIJIAZHUANG)))
				.andExpect(status().isNotFound());
		}
		web.perform(get("/projects/{id}", project).with(authentication(SHIJIAZHUANG))).andExpect(status().isNotFound());
		var code = story.bean(ProjectDirectory.class).require(project).code();
		for (var page : List.of("/inbox", "/rounds/" + round + "/recommendations", "/formal-reviews")) {
			web.perform(get(page).with(authentication(SHIJIAZHUANG)))
				.andExpect(content().string(not(containsString(code))));
		}
		assertThat(story.bean(ProjectVisibility.class).visible(List.of(project), SHIJIAZHUANG.actor())).isEmpty();
	}

}
