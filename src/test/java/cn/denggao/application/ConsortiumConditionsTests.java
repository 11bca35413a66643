package cn.denggao.application;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.eligibility.Outcome;
import cn.denggao.application.domain.eligibility.RuleLine;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What conditions and vetoes ask of the hospitals that apply together. */
@DenggaoTest
class ConsortiumConditionsTests {

	private static final String CONDITIONS = """
			{"eligibility": {"code": "X", "name": "X", "basis": "X", "rules": [
			{"id": "1", "text": "医院须为三级医院", "seed": "三级", "source": "X", "effect": "REQUIRED", "partners": true,
			"test": {"fact": "HOSPITAL_LEVEL", "is": "ONE_OF", "values": ["TERTIARY"]}},
			{"id": "2", "text": "医院须在大同市或者长治市", "seed": "本市", "source": "X", "effect": "REQUIRED", "partners": true,
			"test": {"fact": "REGION", "is": "ONE_OF", "values": ["140200", "140400"], "over": "ANY"}},
			{"id": "3", "text": "医院须为综合医院", "seed": "综合", "source": "X", "effect": "REQUIRED",
			"test": {"fact": "HOSPITAL_KIND", "is": "EQUAL", "value": "GENERAL"}}]},
			"vetoes": {"MAJOR_INCIDENT": "HOLD"}}""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CheckingEligibility checking;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

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
	@Requirement(value = { "R003-13", "R003-22" }, page = "/projects/{project}/eligibility")
	void isNotHandedInWhileAVetoIsInForceAgainstAPartnerWhichIsNamed() throws Exception {
		// given
		var together = new ConsortiumStory(story, draft -> {
		});
		together.joinedBy("SX05");
		together.joinedBy("SX06");
		assertThat(check(together).inputs()).containsEntry("partnerVetoes", "");
		assertThat(shown(together, together.applicant)).contains("各联合申报单位都没有");
		together.signed();

		// when
		var own = ConsortiumStory.vetoed(story, "SX05", "03.04");

		// then
		assertThatThrownBy(together::submitted).hasMessage("application.not-eligible");
		assertThat(check(together).findings()).contains(new Finding("PARTNER_VETO", true))
			.doesNotContain(new Finding("VETO", true));
		assertThat(shown(together, together.applicant)).contains("有已确认的一票否决情形：三晋儿童医院", "联合申报单位有已确认的一票否决情形");

		// when
		ConsortiumStory.lifted(story, own);
		together.submitted();

		// then
		assertThat(story.status(together.project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
	}

	@Test
	@Requirement(value = "R003-13", page = "/projects/{project}/eligibility")
	void judgesEachPartnerByTheConditionsDeclaredForPartners() throws Exception {
		// given
		var together = new ConsortiumStory(story, this::declared);
		together.joinedBy("SX05");
		together.joinedBy("SX12");

		// then
		assertThat(check(together).lines()).extracting(RuleLine::rule, RuleLine::hospital, RuleLine::outcome)
			.containsExactly(tuple("1", null, Outcome.PASSED), tuple("2", null, Outcome.PASSED),
					tuple("3", null, Outcome.PASSED), tuple("1", "三晋儿童医院", Outcome.PASSED),
					tuple("2", "三晋儿童医院", Outcome.FAILED), tuple("1", "潞州区域医疗中心", Outcome.PASSED),
					tuple("2", "潞州区域医疗中心", Outcome.PASSED));
		assertThat(shown(together, together.applicant)).contains("三晋儿童医院（联合申报单位）：医院须在大同市或者长治市");
		together.filledIn();
		assertThat(story.openTasks(together.project)).containsExactly("UserTask_FillInApplication");

		// when
		together.removed("SX05");
		together.signed();
		together.submitted();

		// then
		assertThat(shown(together, OFFICER)).contains("潞州区域医疗中心（联合申报单位）：医院须为三级医院").doesNotContain("三晋儿童医院");
	}

	@Test
	@Requirement("R003-13")
	void doesNotPassFormalReviewWhileAVetoThatHoldsCountsAgainstAPartner() {
		// given
		var together = new ConsortiumStory(story, this::declared);
		together.joinedBy("SX12");
		together.signed();
		together.submitted();

		// when
		ConsortiumStory.vetoed(story, "SX12", "03.05");

		// then
		assertThatThrownBy(() -> story.review(together.project, CITY, "PASS"))
			.hasMessage("application.review.partner-vetoed");
	}

	@Test
	@Requirement("R003-13")
	void countsNoPlaceOfAPartner() {
		// given
		var together = new ConsortiumStory(story, draft -> {
		});
		together.joinedBy("SX05");
		together.signed();
		together.submitted();

		// when
		var own = story.draft(together.round, "SX05", "03.02");

		// then
		assertThat(story.applicant("SX05").gets(() -> checking.check(own)).inputs())
			.containsEntry("submittedByHospital", "0")
			.containsEntry("openProjectSameSpecialty", "false");
	}

	private void declared(RoundId draft) {
		database.update("""
				update programme_round set draft_rules = (draft_rules::jsonb || jsonb_build_object('admission',
				(draft_rules::jsonb -> 'admission') || ?::jsonb))::text where id = ?""", CONDITIONS, draft.value());
	}

	private Result check(ConsortiumStory together) {
		return together.applicant.gets(() -> checking.check(together.project));
	}

	private String shown(ConsortiumStory together, Acting reader) throws Exception {
		return web.perform(get("/projects/" + together.project + "/eligibility").with(authentication(reader)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
