package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.ChangeContent;
import cn.denggao.construction.domain.RecordExpense;
import cn.denggao.construction.domain.RecordingMoney;
import cn.denggao.construction.domain.RequestingChange;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.lifecycle.domain.StatingRecovery;
import cn.denggao.lifecycle.domain.SuspendingProject;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.lifecycle.ProjectStory.BOOKKEEPER;
import static cn.denggao.lifecycle.ProjectStory.CHIEF;
import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.DOCUMENT;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static cn.denggao.lifecycle.ProjectStory.TREASURY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A hospital gives up a project that is being built, and what it was paid comes back. */
@StagesTest
class WithdrawnInConstructionTests {

	@Autowired
	private ProjectStory story;

	@Autowired
	private TermStory term;

	@Autowired
	private PaperAgreements agreements;

	@Autowired
	private WithdrawingApplication withdrawing;

	@Autowired
	private RecordingMoney money;

	@Autowired
	private RequestingChange requesting;

	@Autowired
	private StatingRecovery stating;

	@Autowired
	private SuspendingProject suspending;

	@Autowired
	private MockMvc web;

	private ProjectId project;

	@BeforeEach
	void anAgreementComesIntoForce() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
	}

	@Test
	@Requirement("R004-34")
	void owesWhatItReceivedAndDidNotSpend() {
		// given
		term.payFirstTranche(project);
		BOOKKEEPER.does(() -> money.spend(project, new RecordExpense(LocalDate.of(2024, 8, 2), Money.yuan("500000.00"),
				FundSource.PROVINCIAL, "EQUIPMENT", "手术设备", "PZ-1")));

		// when
		withdraws();

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.WITHDRAWN);
		assertThat(story.openTasks(project)).containsExactly("UserTask_StateRecovery");
		assertThat(agreements.timesLeft(project)).isEqualTo(1);
		assertThat(trancheOf(2024)).isEqualTo("PAID");
		assertThat(trancheOf(2025)).isEqualTo("CANCELLED");
		assertThat(story.value("select closed_at is not null from construction_ledger where project_id = ?",
				Boolean.class, project.value()))
			.isTrue();

		// when
		var sum = OFFICER.gets(() -> stating.state(project, Money.ZERO, DOCUMENT));
		story.answer(project.toString(), "UserTask_ConfirmRecovery", TREASURY,
				Map.of("receivedOn", "2024-08-02", "amount", "1300000.00", "voucherNo", "JZ-1"));
		story.work();

		// then
		assertThat(sum).isEqualTo(Money.yuan("1300000.00"));
		assertThat(story.isOver(project)).isTrue();
	}

	@Test
	void owesNothingBeforeItIsPaidAndItsOpenChangeIsMoot() {
		// given
		var change = DEPARTMENT
			.gets(() -> requesting.request(project, ChangeContent.indicator("CMI", new BigDecimal("1.28")), REASON));
		assertThat(story.openTasks(change)).containsExactly("UserTask_EndorseChange");

		// when
		withdraws();
		story.work();

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.WITHDRAWN);
		assertThat(story.openTasks(project)).isEmpty();
		assertThat(story.isOver(project)).isTrue();
		assertThat(story.openTasks(change)).isEmpty();
		assertThat(story.value("select status from construction_change where id = ?", String.class, change.value()))
			.isEqualTo("MOOT");
		assertThat(trancheOf(2024)).isEqualTo("CANCELLED");
	}

	/** From the first inspection on only an authority ends a project. */
	@Test
	void isNotWithdrawnWhileItIsInspected() throws Exception {
		// given
		story.day("2025-08-01T00:01");
		var open = story.openTasks(project);

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.MIDTERM);
		web.perform(get("/projects/{id}/withdrawal", project).with(authentication(DEPARTMENT)))
			.andExpect(status().isConflict());
		assertThatThrownBy(this::withdraws).isInstanceOf(Refused.class).hasMessage("application.status-not-allowed");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.MIDTERM);
		assertThat(story.openTasks(project)).isEqualTo(open);
		assertThat(story.audited(project, "application.withdrawn")).isEmpty();
	}

	@Test
	void isNotWithdrawnWhileItRests() {
		// given
		CHIEF.does(() -> suspending.suspend(project, REASON, DOCUMENT));

		// then
		assertThatThrownBy(this::withdraws).isInstanceOf(Refused.class).hasMessage("application.status-not-allowed");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.SUSPENDED);
	}

	private void withdraws() {
		DEPARTMENT.does(() -> withdrawing.withdraw(project, REASON));
	}

	private String trancheOf(int year) {
		return story.value("select status from construction_tranche where project_id = ? and tranche_year = ?",
				String.class, project.value(), year);
	}

}
