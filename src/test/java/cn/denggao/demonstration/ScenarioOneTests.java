package cn.denggao.demonstration;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.acceptance.domain.AcceptanceReport;
import cn.denggao.acceptance.domain.ApplyingForAcceptance;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.StandingClock;
import cn.denggao.application.domain.ExampleDossiers;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.construction.LedgerReading;
import cn.denggao.construction.domain.DispatchDecision;
import cn.denggao.construction.domain.DispatchMinutes;
import cn.denggao.construction.domain.FilingDispatch;
import cn.denggao.engine.EngineClock;
import cn.denggao.identity.ActingAs;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Money;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/**
 * Scenario 1 of domain §11, whole: one project from its draft to its certificate, on its
 * days and with its numbers, nothing scripted between.
 */
@DenggaoTest
@Import({ Rehearsal.class, Backstage.class, Seats.class })
@ExtendWith(PositionsAgree.class)
class ScenarioOneTests {

	private static final List<String> SCORES = List.of("92.5", "88", "90", "85.5", "95", "60", "89.5");

	private static final YearMonth FIRST_MONTH = YearMonth.of(2024, 8);

	private static final int MONTHS = 24;

	private static final String SCORE = "UserTask_ScoreApplication";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private LoadingCast cast;

	@Autowired
	private ActingAs acting;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private AgreementDirectory agreements;

	@Autowired
	private FilingDispatch filing;

	@Autowired
	private LedgerReading ledgers;

	@Autowired
	private ApplyingForAcceptance applying;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private EngineClock engine;

	@Autowired
	private OfficialClock official;

	@Autowired
	private MockMvc web;

	private StandingClock clock;

	private StraightRun run;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void aNoticeOnTheEighthOfApril() {
		clock = new StandingClock(database);
		database.update("update calendar_daily_walk set last_day = date '2000-01-01'");
		engine.follow(official.now());
		cast.load();
		round = made(RoundOf2024.class).opened();
		run = made(StraightRun.class);
		run.of(round, clock);
	}

	@AfterEach
	void today() {
		clock.close();
		engine.follow(official.now());
	}

	@Test
	@Requirement(value = { "R000-30", "R000-32", "R000-33" }, page = "/projects/{id}/acceptance")
	void runsStraightFromTheDraftToTheCertificate() throws Exception {
		isSubmittedOnTheEighthOfMay();
		isScored8910AndRankedWith8642();
		isNoticedFromTheEighthToTheFifteenthOfJuly();
		isApprovedOnTheTwentySecond();
		isAgreedOnFor24Months();
		isDispatched24TimesAndInspectedInBetween();
		isMeasuredAtTheEndOfTheTerm();
		isAccepted();
	}

	private void isSubmittedOnTheEighthOfMay() {
		// given
		project = made(RespiratoryMedicine.class).filledIn(round, made(ExampleDossiers.class));
		run.play("UserTask_SubmitApplication");

		// when
		run.on("2024-05-08 16:12:00");

		// then
		assertThat(value("select submitted_at from application_project where id = ?", Timestamp.class).toInstant())
			.isEqualTo(Instant.parse("2024-05-08T08:12:00Z"));
		assertThat(projects.require(project).hospital()).hasToString("SX01");
		assertThat(projects.require(project).specialtyCode()).isEqualTo("03.01");
	}

	private void isScored8910AndRankedWith8642() {
		// given
		run.on("2024-05-10 17:30:01");
		run.on("2024-06-01 00:00:00", "UserTask_DrawExperts");
		run.on("2024-06-03 09:00:00", SCORE);
		clock.at("2024-06-12 10:00:00+08");

		// when
		run.score(project, SCORES);
		run.on("2024-06-13 09:00:00", "UserTask_ConfirmRanking");

		// then
		assertThat(database.queryForMap(
				"select rank, expert, objective, composite, outcome from approval_ranking_row where project = ?",
				project.value()))
			.containsEntry("rank", 1)
			.containsEntry("expert", new BigDecimal("89.10"))
			.containsEntry("objective", new BigDecimal("82.40"))
			.containsEntry("composite", new BigDecimal("86.42"))
			.containsEntry("outcome", "SELECTED");
	}

	private void isNoticedFromTheEighthToTheFifteenthOfJuly() {
		// when
		run.on("2024-07-05 15:00:00", "UserTask_PublishNotice");
		run.on("2024-07-08 09:00:00", "UserTask_ApproveList");

		// then
		assertThat(status()).isEqualTo(ProjectStatus.IN_NOTICE);
		run.on("2024-07-15 23:59:59.999", "UserTask_ApproveList");
		assertThat(run.tasks()).doesNotContain("UserTask_ApproveList");
		run.on("2024-07-16 00:00:00", "UserTask_ApproveList");
		assertThat(run.tasks()).contains("UserTask_ApproveList");
	}

	private void isApprovedOnTheTwentySecond() {
		// when
		run.on("2024-07-22 10:00:00", "UserTask_DraftAgreement");

		// then
		assertThat(
				database.queryForObject("select issued_on from approval_document where round = ? and kind = 'APPROVAL'",
						Date.class, round.value()))
			.isEqualTo(Date.valueOf("2024-07-22"));
		assertThat(status()).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
	}

	private void isAgreedOnFor24Months() {
		// when
		run.on("2024-07-25 10:00:00");

		// then
		var agreement = agreement();
		assertThat(agreement.termStart()).isEqualTo("2024-08-01");
		assertThat(agreement.termEnd()).isEqualTo("2026-07-31");
		assertThat(agreement.fundingTotal()).isEqualTo(Money.yuan("3000000"));
		assertThat(agreement.tranches()).containsExactly(new AgreementSummary.Tranche(2024, Money.yuan("1800000.00")),
				new AgreementSummary.Tranche(2025, Money.yuan("1200000.00")));
		assertThat(promised("CMI")).isEqualTo("1.12 -> 1.30");
		assertThat(promised("ALOS")).isEqualTo("8.90 -> 7.60");
		assertThat(promised("LOW_RISK_MORT")).isEqualTo("0.0200 -> 0.0100");
		assertThat(promised("OUTFLOW_PROV")).isEqualTo("6.40 -> 4.40");
	}

	private void isDispatched24TimesAndInspectedInBetween() {
		// when
		run.on("2024-08-01 09:00:00");
		assertThat(status()).isEqualTo(ProjectStatus.IN_CONSTRUCTION);
		IntStream.range(0, MONTHS).mapToObj(FIRST_MONTH::plusMonths).forEach(this::dispatched);

		// then
		assertThat(database.queryForList("""
				select a.conclusion from inspection_attempt a join inspection_inspection i on i.id = a.inspection_id
				where i.project_id = ?""", String.class, project.value())).containsExactly("PASS");
		assertThat(ledgers.figures(project).dispatches()).isEqualTo(new LedgerFigures.Dispatches(24, 24, 0, 0, 0));
	}

	private void isMeasuredAtTheEndOfTheTerm() throws Exception {
		// given
		run.on("2026-08-01 00:01:00", "UserTask_ApplyForAcceptance");
		assertThat(run.tasks()).contains("UserTask_ApplyForAcceptance");

		// when
		clock.at("2026-09-10 10:00:00+08");
		acting.run("sx01leader2",
				() -> applying.apply(project,
						new AcceptanceReport("总结", "成果", "案例", "审字〔2026〕1号", new BigDecimal("90"), null, null),
						StraightRun.measured(agreement())));

		// then
		web.perform(get("/projects/{id}/acceptance", project)
			.with(authentication(Acting.as("sx01dept", "SX01", Role.HOSPITAL_DEPT))))
			.andExpect(content().string(
					stringContainsInOrder("病例组合指数", "66.67%", "平均住院日", "76.92%", "低风险组病例死亡率", "100.00%", "实算 200.00%")))
			.andExpect(content().string(stringContainsInOrder("省域外转率", "0.00%", "实算 -25.00%")));
	}

	private void isAccepted() {
		// when
		run.on("2026-09-20 10:00:00");

		// then
		assertThat(status()).isEqualTo(ProjectStatus.ACCEPTED_QUALIFIED);
		assertThat(value("select number from acceptance_certificate where project_id = ?", String.class))
			.matches("SX-136-2026-\\d{4}");
	}

	/** The principal presides; whatever else is open that day is done. */
	private void dispatched(YearMonth month) {
		var day = month.atDay(20);
		run.on(day + " 10:00:00");
		var minutes = new DispatchMinutes(day, "sx01head", "", "医务科、财务科、项目组", 2, "", List.<DispatchDecision>of());
		acting.run("sx01dept", () -> filing.file(project, month, minutes));
	}

	private AgreementSummary agreement() {
		return agreements.inForce(project).orElseThrow();
	}

	private String promised(String code) {
		return agreement().indicators()
			.stream()
			.filter(agreed -> agreed.code().equals(code))
			.map(agreed -> agreed.baseline().toPlainString() + " -> " + agreed.termTarget().toPlainString())
			.collect(Collectors.joining());
	}

	private ProjectStatus status() {
		return projects.require(project).status();
	}

	private <T> T value(String sql, Class<T> type) {
		return database.queryForObject(sql, type, project.value());
	}

	private <T> T made(Class<T> type) {
		return context.getAutowireCapableBeanFactory().createBean(type);
	}

}
