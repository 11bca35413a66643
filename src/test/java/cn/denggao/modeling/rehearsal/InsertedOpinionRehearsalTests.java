package cn.denggao.modeling.rehearsal;

import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.opinion.FinanceForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static cn.denggao.modeling.Redrawing.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

/** An opinion that somebody inserted is tried out with each of its answers. */
@DenggaoTest
class InsertedOpinionRehearsalTests {

	@Autowired
	private ApplicationContext program;

	private UUID draft;

	@BeforeEach
	void anAuditIsDrawn() {
		var story = new ApplicationStory(program);
		story.person("fund", "140000", Role.FUND_BODY);
		story.person("prov1", "140000", Role.HC_PROVINCE);
		story.person("provleader", "140000", Role.HC_PROVINCE_LEADER);
		story.department("SX01");
		story.submitted(story.openRound(), "SX01", "03.04");
		var redrawing = new Redrawing(program);
		draft = redrawing.begin("application-stage.bpmn");
		redrawing.write(draft, diagram -> InsertedAudit.on("Flow_8e35f2a", diagram));
	}

	@AfterEach
	void giveTheDraftUp() {
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(draft, "演练完毕"));
	}

	@Test
	void takesTheFlowsOfBothAnswersFromTheStart() {
		// when
		var report = new TriedOut(program).of(draft, Beginning.START, 1);

		// then
		assertThat(report.findings().faults()).isEmpty();
		assertThat(report.findings().missed()).containsOnlyKeys("Flow_FormalReviewResult_Again");
		InsertedAudit.isTriedWithBothAnswers(report);
	}

	@Test
	void answersEveryFieldOfAFormThatAdministratorsMade() {
		// given
		var form = new FinanceForm(program).deployed();
		new Redrawing(program).write(draft, diagram -> diagram.replace("\"record-opinion\"", "\"" + form.key() + "\""));

		// when
		var report = new TriedOut(program).of(draft, Beginning.START, 1);

		// then
		assertThat(report.findings().faults()).isEmpty();
		InsertedAudit.isTriedWithBothAnswers(report);
	}

	@Test
	void goesOnBehindItWhereNobodyCanAnswer() {
		// given
		new Redrawing(program).write(draft, diagram -> diagram.replace("fund-body", "hc-nation"));

		// when
		var report = new TriedOut(program).of(draft, Beginning.START, 1);

		// then
		assertThat(report.findings().nobodys()).extracting(one -> one.step().element())
			.containsExactly("UserTask_AuditFinances");
		assertThat(report.findings().missed()).containsOnlyKeys("Flow_FormalReviewResult_Again");
	}

	@Test
	void seesItBeforeACaseThatStandsInFrontOfIt() {
		// given
		new Redrawing(program).write(draft, diagram -> diagram.replaceAll("<bpmn:(incoming|outgoing)>\\w+</.*?>", ""));

		// when
		var report = new TriedOut(program).of(draft, Beginning.POSITION, 1);

		// then
		assertThat(report.findings().faults()).isEmpty();
		assertThat(report.findings().missed()).containsOnlyKeys("Flow_FormalReviewResult_Again");
	}

}
