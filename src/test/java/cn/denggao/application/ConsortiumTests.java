package cn.denggao.application;

import java.time.Instant;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.FinishingDraft;
import cn.denggao.application.domain.partner.AnsweringPartnership;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.partner.NamingPartners;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRoute;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Several hospitals apply together for a general regional centre. */
@DenggaoTest
class ConsortiumTests {

	private static final String TASKS = "承担儿科分中心建设，派驻骨干医师。";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private NamingPartners naming;

	@Autowired
	private AnsweringPartnership answering;

	@Autowired
	private FinishingDraft finishing;

	@Autowired
	private Consortium consortium;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId round;

	private Acting applicant;

	private ProjectId project;

	@BeforeEach
	void draftsAnApplicationThatNeedsPartners() {
		story = new ApplicationStory(context);
		round = PackedRound.open(story, "climb", "PROV_REGIONAL_CENTRE_GENERAL", "140200", OFFICER, CHIEF);
		applicant = story.applicant("SX11");
		project = story.draft(round, "SX11", "03.02");
	}

	@Test
	@Requirement("R003-13")
	void freezesHowManyPartnersAnApplicationNames() {
		assertThat(story.bean(RoundDirectory.class).rules(round).route().partners())
			.isEqualTo(new RoundRoute.Partners(1, 5, RoundRoute.LostPartner.GOES_ON));
		assertThat(consortium.asked(story.openRound())).isEmpty();
	}

	@Test
	@Requirement(value = "R003-13", page = "/projects/{project}/partners")
	void asksThePrincipalOfThePartnerThatWasNamed() throws Exception {
		var principal = story.principal("SX05");
		web.perform(post("/projects/" + project + "/partners").param("hospital", "SX05")
			.param("part", "儿科分中心")
			.param("tasks", TASKS)
			.with(csrf())
			.with(authentication(applicant)));

		assertThat(page("partners", applicant)).contains("三晋儿童医院", "儿科分中心", TASKS, "等待确认");
		assertThat(page("application", applicant)).contains("联合申报单位（已确认 0/1）");
		assertThat(page("partners", principal)).contains("请 三晋儿童医院 院长确认", "确认参加");
		assertThat(page("partners", story.department("SX05"))).contains("三晋儿童医院").doesNotContain("确认参加</button>");
		assertThat(database.queryForObject("""
				select count(*) from notification_message where recipient = 'sx05head' and subject like ?
				and link = ?""", Integer.class, "%请确认参加联合申报%", "/projects/" + project + "/partners")).isEqualTo(1);
	}

	@Test
	@Requirement(value = { "R003-03", "R003-13" }, page = "/projects/{project}/partners")
	void refusesToFinishUntilEveryPartnerHasConfirmed() throws Exception {
		// given
		assertThatThrownBy(() -> filled()).hasMessage("application.partner.too-few");
		named("SX05");
		assertThatThrownBy(() -> finished()).hasMessage("application.partner.unconfirmed");
		assertThat(web
			.perform(post("/projects/" + project + "/application/finish").with(csrf()).with(authentication(applicant)))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("联合申报单位“三晋儿童医院”的院长还没有确认");

		// when
		web.perform(post("/projects/" + project + "/partners/answer").param("confirmed", "true")
			.param("asked", asked().toString())
			.with(csrf())
			.with(authentication(story.principal("SX05"))));
		finished();
		story.signedByBoth(project, "SX11");
		story.submit(project, "SX11");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThat(page("dossier", ApplicationStory.CITY)).contains("联合申报单位及任务", "三晋儿童医院 · 儿科分中心 · " + TASKS);
		assertThat(audited()).containsExactly("application.partner-named", "application.partner-confirmed");
	}

	@Test
	@Requirement("R003-13")
	void isNotHandedInOncePartnersDifferFromWhatWasSigned() {
		named("SX05");
		confirmed("SX05");
		filled();
		story.signedByBoth(project, "SX11");

		database.update("update application_partner set tasks = '另一项任务' where project_id = ?", project.value());
		assertThatThrownBy(() -> story.submit(project, "SX11")).hasMessage("application.not-signed");

		database.update("""
				update application_partner set tasks = ?, answer = null, answered_by = null, answered_at = null
				where project_id = ?""", TASKS, project.value());
		assertThatThrownBy(() -> story.submit(project, "SX11")).hasMessage("application.partner.unconfirmed");
	}

	@Test
	@Requirement(value = "R003-13", page = "/projects/{project}/partners")
	void keepsWhoDeclinesOutUntilItIsRemoved() throws Exception {
		named("SX05");
		var principal = story.principal("SX05");
		assertThatThrownBy(() -> principal.does(() -> answering.answer(project, false, "不", asked())))
			.hasMessage("application.reason-missing");

		principal.does(() -> answering.answer(project, false, REASON, asked()));

		assertThatThrownBy(() -> filled()).hasMessage("application.partner.declined");
		assertThat(page("partners", applicant)).contains("不参加", "理由：" + REASON);
		assertThat(status("partners", principal)).isEqualTo(404);
		applicant.does(() -> naming.remove(project, "SX05"));
		assertThat(audited()).containsExactly("application.partner-named", "application.partner-declined",
				"application.partner-removed");
	}

	@Test
	@Requirement("R003-13")
	void takesOnlyHospitalsOfTheRegisterEachOnceAndNeverTheOneThatLeads() {
		named("SX05");
		assertThatThrownBy(() -> named("SX05")).hasMessage("application.partner.once");
		assertThatThrownBy(() -> named("SX11")).hasMessage("application.partner.leading");
		assertThatThrownBy(() -> named("140200")).hasMessage("application.partner.unknown");
		assertThatThrownBy(() -> named("")).hasMessage("application.partner.hospital-missing");
		assertThatThrownBy(() -> applicant.does(() -> naming.name(project, "SX06", " ", TASKS)))
			.hasMessage("application.partner.part-wrong");
		assertThatThrownBy(() -> applicant.does(() -> naming.name(project, "SX06", "分中心", "字".repeat(501))))
			.hasMessage("application.partner.tasks-wrong");
		for (var more : new String[] { "SX06", "SX07", "SX08", "SX09" }) {
			named(more);
		}
		assertThatThrownBy(() -> named("SX10")).hasMessage("application.partner.too-many");
	}

	@Test
	@Requirement("R003-13")
	void refusesPartnersThatHaveCeasedToExist() {
		named("SX12");
		confirmed("SX12");
		database.update("update organisation_hospital set ended_on = date '2020-01-01' where id = 'SX12'");
		try {
			assertThatThrownBy(() -> filled()).hasMessage("application.partner.gone");
			applicant.does(() -> naming.remove(project, "SX12"));
			assertThatThrownBy(() -> named("SX12")).hasMessage("application.partner.unknown");
		}
		finally {
			database.update("update organisation_hospital set ended_on = null where id = 'SX12'");
		}
	}

	@Test
	@Requirement(value = "R003-13", page = "/applications")
	void letsPartnersReadWhatTheyCannotWrite() throws Exception {
		named("SX05");
		var partner = story.applicant("SX05");
		var stranger = story.applicant("SX06");

		for (var path : new String[] { "", "/preview", "/dossier", "/partners" }) {
			assertThat(code("/projects/" + project + path, partner)).as(path).isEqualTo(200);
			assertThat(code("/projects/" + project + path, stranger)).as(path).isEqualTo(404);
		}
		for (var path : new String[] { "/application", "/eligibility", "/submission", "/receipt", "/history",
				"/withdrawal", "/carry-over" }) {
			assertThat(code("/projects/" + project + path, partner)).as(path).isEqualTo(404);
		}
		assertThatThrownBy(() -> partner.does(() -> naming.remove(project, "SX05"))).hasMessage("kernel.not-found");
		assertThatThrownBy(() -> partner.does(() -> finishing.finish(project))).hasMessage("kernel.not-found");
		assertThatThrownBy(() -> partner.does(() -> answering.answer(project, true, "", asked())))
			.hasMessage("kernel.not-found");
		assertThatThrownBy(() -> story.principal("SX06").does(() -> answering.answer(project, true, "", asked())))
			.hasMessage("kernel.not-found");
		assertThat(shown("/applications", partner)).contains("参加联合申报的申请", "云州区域医疗中心");
		assertThat(shown("/applications", stranger)).doesNotContain(project.toString());
	}

	@Test
	void isHandedInAsSignedWhenAPartnerHasGotAnotherName() {
		named("SX05");
		confirmed("SX05");
		filled();
		story.signedByBoth(project, "SX11");

		database.update("update organisation_hospital set name = name || '改' where id = 'SX05'");
		try {
			story.submit(project, "SX11");
		}
		finally {
			database.update("update organisation_hospital set name = '三晋儿童医院' where id = 'SX05'");
		}
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
	}

	@Test
	@Requirement("R003-13")
	void answersOnceAndOnlyToWhatWasRead() {
		named("SX05");
		var principal = story.principal("SX05");
		assertThatThrownBy(() -> principal.does(() -> answering.answer(project, true, "", Instant.EPOCH)))
			.hasMessage("application.partner.changed");
		confirmed("SX05");
		assertThatThrownBy(() -> confirmed("SX05")).hasMessage("application.partner.answered");
	}

	private void named(String hospital) {
		if (hospital.startsWith("SX")) {
			story.principal(hospital);
		}
		applicant.does(() -> naming.name(project, hospital, "儿科分中心", TASKS));
	}

	private void confirmed(String hospital) {
		story.principal(hospital).does(() -> answering.answer(project, true, "", asked()));
	}

	private void filled() {
		applicant.does(() -> story.play(project, "UserTask_FillInApplication"));
	}

	private void finished() {
		applicant.does(() -> finishing.finish(project));
	}

	private Instant asked() {
		return consortium.named(project).get(0).askedAt();
	}

	private List<String> audited() {
		return database.queryForList(
				"select action from audit_entry where subject_id = ? and action like '%partner%' order by seq",
				String.class, project.toString());
	}

	private String page(String path, Acting reader) throws Exception {
		return shown("/projects/" + project + "/" + path, reader);
	}

	private int status(String path, Acting reader) throws Exception {
		return code("/projects/" + project + "/" + path, reader);
	}

	private String shown(String address, Acting reader) throws Exception {
		return web.perform(get(address).with(authentication(reader))).andReturn().getResponse().getContentAsString();
	}

	private int code(String address, Acting reader) throws Exception {
		return web.perform(get(address).with(authentication(reader))).andReturn().getResponse().getStatus();
	}

}
