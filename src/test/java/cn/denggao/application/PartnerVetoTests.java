package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.application.domain.veto.Veto;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A veto against a partner, recorded with the joint application (ADR 0049). */
@DenggaoTest
class PartnerVetoTests {

	private static final String FOUND = "近三年重大医疗安全事件或严重行风问题";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DecidingVeto deciding;

	@Autowired
	private Consortium consortium;

	private ApplicationStory story;

	@BeforeEach
	void theProvince() {
		story = new ApplicationStory(context);
	}

	@AfterEach
	void forgetsVetoes() {
		database.update("delete from application_veto");
	}

	@Test
	@Requirement(value = { "R003-13", "R003-22" }, page = "/projects/{id}/vetoes")
	void isRecordedAgainstOneOfThoseThatApplyTogether() throws Exception {
		// given
		var together = recommended("GOES_ON", "SX05", "SX12");
		var path = "/projects/" + together.project + "/vetoes";
		assertThat(page(path, OFFICER)).contains("对哪一家医院", "云州区域医疗中心（牵头单位）", "三晋儿童医院（联合申报单位）", "潞州区域医疗中心（联合申报单位）");
		for (var wrong : List.of("", "SX06", "nonsense")) {
			web.perform(post(path).param("hospital", wrong)
				.param("kind", "MAJOR_INCIDENT")
				.param("facts", REASON)
				.with(csrf())
				.with(authentication(OFFICER))).andExpect(status().isUnprocessableEntity());
		}

		// when
		web.perform(post(path).param("hospital", "SX05")
			.param("kind", "MAJOR_INCIDENT")
			.param("facts", REASON)
			.with(csrf())
			.with(authentication(OFFICER))).andExpect(status().is3xxRedirection());

		// then
		var veto = of(together);
		assertThat(veto.hospital().value()).isEqualTo("SX05");
		assertThat(veto.state()).isEqualTo(Veto.State.RECORDED);
		assertThat(page(path, CHIEF)).contains("三晋儿童医院", "确认后对“三晋儿童医院”立即生效");
		assertThat(consortium.of(together.project)).hasSize(2);
		assertThatThrownBy(() -> OFFICER.does(() -> deciding.confirm(together.project, veto.id())))
			.hasMessage("kernel.not-found");
	}

	@Test
	@Requirement(value = { "R003-13", "R003-22" }, page = "/projects/{project}/partners")
	void putsThePartnerOutOfWhatGoesOnWithTheOthersAndTellsEverybodyConcerned() throws Exception {
		// given
		var together = recommended("GOES_ON", "SX05", "SX12");
		var partner = story.principal("SX05");
		story.person("prov1", "140000", Role.HC_PROVINCE);

		// when
		vetoed(together, "SX05");

		// then
		assertThat(story.status(together.project)).isEqualTo(ProjectStatus.RECOMMENDED);
		assertThat(consortium.of(together.project)).extracting(Object::toString).containsExactly("SX12");
		assertThat(page("/projects/" + together.project + "/partners", OFFICER)).contains("已退出", "因一票否决退出");
		assertThat(page("/projects/" + together.project + "/dossier", together.applicant))
			.contains("联合申报单位“三晋儿童医院”已因一票否决退出")
			.doesNotContain(FOUND);
		for (var path : List.of("", "/dossier", "/partners")) {
			web.perform(get("/projects/" + together.project + path).with(authentication(partner)))
				.andExpect(status().isNotFound());
		}
		assertThat(page("/applications", partner)).contains("已退出").doesNotContain("/projects/" + together.project);
		assertThat(together.told("sx05head", "left")).isEmpty();
		assertThat(together.told("sx05head", "out")).singleElement().asString().contains(FOUND);
		for (var other : List.of("sx12head", "sx11dept", "prov1")) {
			assertThat(together.told(other, "left")).as(other)
				.singleElement()
				.asString()
				.contains("三晋儿童医院", "其余单位继续申报")
				.doesNotContain(FOUND);
			assertThat(together.told(other, "out")).as(other).isEmpty();
		}
		assertThat(together.audited()).containsOnlyOnce("application.partner-left")
			.doesNotContain("application.vetoed-out");
	}

	@Test
	@Requirement({ "R003-13", "R003-22" })
	void takesTheApplicationOutOnceFewerPartnersAreLeftThanTheCategoryNeeds() {
		// given
		var together = recommended("GOES_ON", "SX05", "SX12");
		vetoed(together, "SX05");

		// when
		vetoed(together, "SX12");

		// then
		assertThat(story.status(together.project)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.openTasks(together.project)).isEmpty();
		assertThat(together.reason()).isEqualTo("联合申报单位“潞州区域医疗中心”有已确认的一票否决情形并退出，其余 0 家，少于规定的 1 家");
		assertThat(together.told("sx11dept", "left")).hasSize(2).last().asString().contains("退出本批次评审和排名", "潞州区域医疗中心");
		assertThat(together.audited()).contains("application.vetoed-out");
	}

	@Test
	@Requirement({ "R003-13", "R003-22" })
	void takesTheApplicationOutWithAnyPartnerWhereTheRoundSaysSo() {
		// given
		var together = recommended("TAKES_OUT", "SX05", "SX12");

		// when
		vetoed(together, "SX05");

		// then
		assertThat(story.status(together.project)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(together.reason()).isEqualTo("联合申报单位“三晋儿童医院”有已确认的一票否决情形，按批次规定申报随之退出");
		assertThat(together.told("sx12head", "left")).singleElement().asString().contains("退出本批次评审和排名");
	}

	@ParameterizedTest
	@EnumSource(names = { "RECOMMENDED", "UNDER_REVIEW", "RANKED", "SHORTLISTED", "RESERVE", "IN_NOTICE",
			"OBJECTION_PENDING" })
	@Requirement("R003-22")
	void leavesAtEveryStageAtWhichAVetoTakesOut(ProjectStatus stage) {
		// given
		var together = recommended("GOES_ON", "SX05", "SX12");
		standing(together, stage);

		// when
		vetoed(together, "SX05");

		// then
		assertThat(consortium.of(together.project)).extracting(Object::toString).containsExactly("SX12");
		assertThat(story.status(together.project)).isEqualTo(stage);
		standing(together, ProjectStatus.RECOMMENDED);
	}

	@Test
	void staysInWhatIsApprovedAlreadyAndWhereTheKindHoldsNothing() {
		// given
		var approved = recommended("GOES_ON", "SX05", "SX12");
		standing(approved, ProjectStatus.AGREEMENT_PENDING);

		// when
		vetoed(approved, "SX05");
		OFFICER.does(() -> deciding.record(approved.project, "SX12", "LEADER_UNREACHABLE", REASON));
		CHIEF.does(() -> deciding.confirm(approved.project, of(approved).id()));

		// then
		standing(approved, ProjectStatus.RECOMMENDED);
		assertThat(consortium.of(approved.project)).hasSize(2);
	}

	@Test
	@Requirement("R003-22")
	void leavesWhateverElseItJoinedAndWhateverItLeads() {
		// given
		var together = recommended("GOES_ON", "SX05", "SX12");
		var other = recommended("GOES_ON", "SX05", "SX06");
		var own = story.submitted(story.openRound(draft -> RecommendedConsortium.holding(story, draft)), "SX05",
				"03.07");
		story.review(own, OFFICER, "PASS");

		// when
		vetoed(together, "SX05");

		// then
		assertThat(consortium.of(other.project)).extracting(Object::toString).containsExactly("SX06");
		assertThat(story.status(own)).isEqualTo(ProjectStatus.NOT_SELECTED);
	}

	@Test
	@Requirement("R003-22")
	void takesTheJointApplicationOutWithWhoeverLeadsIt() {
		// given
		var together = recommended("GOES_ON", "SX05", "SX12");

		// when
		vetoed(together, "SX11");

		// then
		assertThat(story.status(together.project)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(together.reason()).startsWith("一票否决：");
		assertThat(consortium.of(together.project)).hasSize(2);
	}

	@Test
	void isLiftedWhereItWasRecordedAndBringsNothingBack() {
		// given
		var together = recommended("GOES_ON", "SX05", "SX12");
		vetoed(together, "SX05");

		// when
		OFFICER.does(() -> deciding.askLift(together.project, of(together).id(), REASON));
		CHIEF.does(() -> deciding.lift(together.project, of(together).id()));

		// then
		assertThat(of(together).state()).isEqualTo(Veto.State.LIFTED);
		assertThat(consortium.of(together.project)).hasSize(1);
	}

	private ConsortiumStory recommended(String rule, String... partners) {
		return RecommendedConsortium.with(story, rule, partners);
	}

	private void vetoed(ConsortiumStory together, String hospital) {
		OFFICER.does(() -> deciding.record(together.project, hospital, "MAJOR_INCIDENT", REASON));
		CHIEF.does(() -> deciding.confirm(together.project, of(together).id()));
	}

	/** The newest. */
	private Veto of(ConsortiumStory together) {
		return OFFICER.gets(() -> deciding.of(together.project)).get(0);
	}

	private void standing(ConsortiumStory together, ProjectStatus status) {
		database.update("update application_project set status = ? where id = ?", status.name(),
				together.project.value());
	}

	private String page(String path, Acting reader) throws Exception {
		return web.perform(get(path).with(authentication(reader))).andReturn().getResponse().getContentAsString();
	}

}
