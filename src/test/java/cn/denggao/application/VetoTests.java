package cn.denggao.application;

import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.application.domain.veto.HospitalVetoes;
import cn.denggao.application.domain.veto.Veto;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.VetoKind;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A veto from its finding to its lifting, each by two persons. */
@DenggaoTest
class VetoTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DecidingVeto deciding;

	@Autowired
	private CheckingEligibility checking;

	private ApplicationStory story;

	private ProjectId submitted;

	@BeforeEach
	void submitsOne() {
		story = new ApplicationStory(context);
		submitted = story.submitted(round("HOLD"), "SX01", "03.04");
	}

	@AfterEach
	void forgetsThem() {
		database.update("delete from application_veto");
	}

	@Test
	@Requirement(value = "R003-22", page = "/projects/{id}/vetoes")
	void countsFromItsConfirmationUntilItIsLifted() {
		// given
		var next = story.draft(round("HOLD"), "SX01", "03.05");
		OFFICER.does(() -> deciding.record(submitted, "", "MAJOR_INCIDENT", REASON));
		assertThat(refuses(next)).isFalse();

		// when
		CHIEF.does(() -> deciding.confirm(submitted, only().id()));

		// then
		assertThat(refuses(next)).isTrue();
		assertThatThrownBy(() -> story.review(submitted, OFFICER, "PASS")).hasMessageContaining("vetoed");
		OFFICER.does(() -> deciding.askLift(submitted, only().id(), REASON));
		assertThat(refuses(next)).isTrue();
		CHIEF.does(() -> deciding.lift(submitted, only().id()));
		assertThat(refuses(next)).isFalse();
		assertThat(only().state()).isEqualTo(Veto.State.LIFTED);
		assertThat(database.queryForList("""
				select action from audit_entry where subject_id = ? and action like 'application.veto-%'""",
				String.class, submitted.toString()))
			.containsExactlyInAnyOrder("application.veto-recorded", "application.veto-confirmed",
					"application.veto-lift-asked", "application.veto-lifted");
	}

	@Test
	@Requirement("R003-22")
	void takesOutWhatHasPassedItsFormalReviewAndTellsTheHospital() {
		// given
		story.review(submitted, OFFICER, "PASS");
		assertThat(story.status(submitted)).isEqualTo(ProjectStatus.RECOMMENDED);
		var elsewhere = story.submitted(round("REFUSE"), "SX01", "03.06");
		story.review(elsewhere, OFFICER, "PASS");

		// when
		OFFICER.does(() -> deciding.record(submitted, "", "MAJOR_INCIDENT", REASON));
		CHIEF.does(() -> deciding.confirm(submitted, only().id()));

		// then
		assertThat(story.status(submitted)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.openTasks(submitted)).isEmpty();
		assertThat(story.status(elsewhere)).isEqualTo(ProjectStatus.RECOMMENDED);
		assertThat(database.queryForObject("""
				select reason from application_status_change where project_id = ? and to_status = 'NOT_SELECTED'""",
				String.class, submitted.value()))
			.startsWith("一票否决：");
		assertThat(database.queryForObject("""
				select count(*) from audit_entry where subject_id = ? and action = 'application.vetoed-out'""",
				Integer.class, submitted.toString()))
			.isOne();
		assertThat(database.queryForObject("select count(*) from notification_message where dedup_key like ?",
				Integer.class, "application-vetoed-out-" + submitted + "%"))
			.isPositive();

		// when
		OFFICER.does(() -> deciding.askLift(submitted, only().id(), REASON));
		CHIEF.does(() -> deciding.lift(submitted, only().id()));

		// then
		assertThat(story.status(submitted)).isEqualTo(ProjectStatus.NOT_SELECTED);
	}

	@Test
	void answersARefusedLiftingAndGoesOnCounting() throws Exception {
		// given
		OFFICER.does(() -> deciding.record(submitted, "", "MAJOR_INCIDENT", REASON));
		CHIEF.does(() -> deciding.confirm(submitted, only().id()));
		OFFICER.does(() -> deciding.askLift(submitted, only().id(), REASON));
		as(CHIEF, post("/projects/{id}/vetoes/{veto}/lift-refusal", submitted, only().id()).param("reason", "短"))
			.andExpect(status().isUnprocessableEntity());
		as(OFFICER, post("/projects/{id}/vetoes/{veto}/lift-refusal", submitted, only().id()).param("reason", REASON))
			.andExpect(status().isNotFound());

		// when
		as(CHIEF, post("/projects/{id}/vetoes/{veto}/lift-refusal", submitted, only().id()).param("reason", REASON))
			.andExpect(status().is3xxRedirection());

		// then
		assertThat(only().state()).isEqualTo(Veto.State.IN_FORCE);
		as(CHIEF, get("/projects/{id}/vetoes", submitted)).andExpect(content().string(containsString("不同意：")));
		OFFICER.does(() -> deciding.askLift(submitted, only().id(), REASON));
		CHIEF.does(() -> deciding.lift(submitted, only().id()));
		assertThat(only().state()).isEqualTo(Veto.State.LIFTED);
	}

	@Test
	void neverCountsByOnePersonAlone() {
		// given
		var both = Acting.as("both", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);
		both.does(() -> deciding.record(submitted, "", "FUND_MISUSE", REASON));

		// then
		assertThatThrownBy(() -> both.does(() -> deciding.confirm(submitted, only().id()))).isInstanceOf(Refused.class)
			.hasMessageContaining("same-person");
		CHIEF.does(() -> deciding.dismiss(submitted, only().id(), REASON));
		assertThat(only().state()).isEqualTo(Veto.State.DISMISSED);
		assertThatThrownBy(() -> CHIEF.does(() -> deciding.confirm(submitted, only().id())))
			.hasMessageContaining("not-in-state");
	}

	@Test
	void countsEverywhereButIsLiftedOnlyByWhoeverFoundItOrThoseAbove() throws Exception {
		// given
		var round = round("HOLD");
		var ofTheCity = story.submitted(round, "SX11", "03.05");
		var ofTheProvince = story.submitted(round("HOLD"), "SX11", "03.04");
		OFFICER.does(() -> deciding.record(ofTheProvince, "", "MAJOR_INCIDENT", REASON));
		CHIEF.does(() -> deciding.confirm(ofTheProvince, of(ofTheProvince).id()));
		database.update("update programme_round set organisation = '140200', tier = 'CITY' where id = ?",
				round.value());
		var veto = of(ofTheProvince).id();

		// then
		as(CITY, get("/projects/{id}/vetoes", ofTheCity)).andExpect(status().isOk())
			.andExpect(content().string(not(containsString(REASON))));
		as(CITY, post("/projects/{id}/vetoes/{veto}/lift-request", ofTheCity, veto).param("reason", REASON))
			.andExpect(status().isNotFound());
		assertThat(inForceAgainst("SX11")).containsExactly(VetoKind.MAJOR_INCIDENT);
	}

	@Test
	void goesOverToWhoeverAbsorbsTheHospital() {
		// given
		OFFICER.does(() -> deciding.record(submitted, "", "MAJOR_INCIDENT", REASON));
		CHIEF.does(() -> deciding.confirm(submitted, only().id()));

		// when
		database.update("update application_veto set hospital_id = 'SX-OLD'");
		database
			.update("""
					insert into organisation_hospital (id, name, credit_code, licence_number, region, level, grade, ownership,
					kind, beds, supervisor, ended_on, successor)
					select 'SX-OLD', '被合并医院', 'OLD', 'OLD', region, level, grade, ownership, kind, beds, supervisor,
					date '2020-01-01', 'SX01' from organisation_hospital where id = 'SX01'""");

		// then
		assertThat(inForceAgainst("SX01")).containsExactly(VetoKind.MAJOR_INCIDENT);
		database.update("delete from organisation_hospital where id = 'SX-OLD'");
	}

	private List<VetoKind> inForceAgainst(String hospital) {
		return context.getBean(HospitalVetoes.class).inForce(OrganisationId.of(hospital));
	}

	@Test
	void letsWhatIsUnderWayPassWhereTheProgrammeOnlyRefusesNewOnes() {
		var other = story.submitted(round("REFUSE"), "SX02", "03.04");
		OFFICER.does(() -> deciding.record(other, "", "MAJOR_INCIDENT", REASON));
		CHIEF.does(() -> deciding.confirm(other, of(other).id()));

		story.review(other, OFFICER, "PASS");

		assertThat(story.status(other)).isNotEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	@Test
	void isShownToTheProvinceAlone() throws Exception {
		as(OFFICER, post("/projects/{id}/vetoes", submitted).param("kind", "INSURANCE_FRAUD").param("facts", REASON))
			.andExpect(status().is3xxRedirection());
		as(CHIEF, get("/projects/{id}/vetoes", submitted)).andExpect(status().isOk())
			.andExpect(content().string(containsString("查实骗取医保基金")))
			.andExpect(content().string(containsString("等待确认")))
			.andExpect(content().string(containsString("data-dg-confirm")));
		as(OFFICER, post("/projects/{id}/vetoes", submitted).param("kind", "NONSENSE").param("facts", REASON))
			.andExpect(status().isUnprocessableEntity());
		as(OFFICER, post("/projects/{id}/vetoes", submitted).param("kind", "INSURANCE_FRAUD").param("facts", "短"))
			.andExpect(status().isUnprocessableEntity());
		as(CITY, get("/projects/{id}/vetoes", submitted)).andExpect(status().isNotFound());
		as(story.applicant("SX01"), get("/projects/{id}/vetoes", submitted)).andExpect(status().isNotFound());
		as(CHIEF, post("/projects/{id}/vetoes/{veto}/lift", submitted, UUID.randomUUID()))
			.andExpect(status().isNotFound());
	}

	private boolean refuses(ProjectId project) {
		return story.applicant("SX01")
			.gets(() -> checking.check(project))
			.findings()
			.contains(new Finding("VETO", true));
	}

	private Veto only() {
		return of(submitted);
	}

	private Veto of(ProjectId project) {
		return CHIEF.gets(() -> deciding.of(project)).get(0);
	}

	private RoundId round(String effect) {
		return story.openRound(draft -> database.update("""
				update programme_round set draft_rules = (draft_rules::jsonb || jsonb_build_object('admission',
				jsonb_build_object('vetoes', jsonb_build_object('MAJOR_INCIDENT', ?::text))))::text where id = ?""",
				effect, draft.value()));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
