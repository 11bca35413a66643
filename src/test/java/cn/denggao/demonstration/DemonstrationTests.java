package cn.denggao.demonstration;

import java.util.List;
import java.util.function.Predicate;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectHistory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.construction.domain.ChangeContent;
import cn.denggao.construction.domain.RequestingChange;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.rehearsal.ShippedRehearsals;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a newcomer finds after the first start, and can take further alone: three rounds
 * on a database of their own.
 */
@DenggaoTest
@TestPropertySource(properties = "denggao.test.story=demonstration")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Import(Rehearsal.class)
@ExtendWith(PositionsAgree.class)
class DemonstrationTests {

	private static final int MOST_STEPS = 2000;

	@Autowired
	private LoadingCast cast;

	@Autowired
	private Director director;

	@Autowired
	private StandingIn standingIn;

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private Acts acts;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private ProjectHistory history;

	@Autowired
	private ApplicationContext program;

	@Test
	@Order(1)
	void bringsThreeRoundsIntoPosition() {
		// given
		cast.load();
		assertThat(director.isInPosition()).isFalse();
		assertThatThrownBy(standingIn::forExperts).isInstanceOf(Refused.class)
			.hasMessageContaining("demonstration.not-in-position");

		// when
		for (var step = 0; director.step(); step++) {
			assertThat(step).as("steps of the director").isLessThan(MOST_STEPS);
			rehearsal.work();
		}

		// then
		assertThat(states(2026)).hasSize(8).filteredOn(ProjectStatus.IN_CONSTRUCTION::equals).hasSize(6);
		assertThat(states(2027)).hasSize(9).containsOnly(ProjectStatus.UNDER_REVIEW);
		assertThat(states(2028)).hasSize(9).filteredOn(ProjectStatus.DRAFT::equals).hasSize(4);
		assertThat(standingIn.waiting().experts()).isEqualTo(9 * 5);
	}

	@Test
	@Order(2)
	void rehearsesEveryShippedDiagramAndStaysAsItWas() {
		// given
		aHospitalAsksForAChange();

		// then
		new ShippedRehearsals(program).areCleanAndLeaveNothing();
		new ShippedRehearsals(program).tryAnInsertedOpinionWithBothAnswers();
	}

	private void aHospitalAsksForAChange() {
		var project = projects.inRound(roundOf(2026), ProjectStatus.IN_CONSTRUCTION).get(0);
		Acting.as("dept", project.hospital().value(), Role.HOSPITAL_DEPT)
			.does(() -> program.getBean(RequestingChange.class)
				.request(project.id(), ChangeContent.term(1), "设备招标延后，建设期顺延一个月。"));
	}

	@Test
	@Order(3)
	void letsExpertsScoreAndEverybodyElseLeadARoundToItsApproval() {
		// when
		standingIn.forExperts();
		assertThatThrownBy(standingIn::forEverybody).isInstanceOf(Refused.class)
			.hasMessageContaining("demonstration.standing-in.busy");
		finish();

		// then
		assertThat(standingIn.progress().orElseThrow().done()).isEqualTo(2 * 9 * 5);
		assertThat(standingIn.waiting().experts()).isZero();

		// when
		standingIn.forEverybody();
		finish();

		// then
		assertThat(states(2027)).doesNotContain(ProjectStatus.UNDER_REVIEW);
		assertThat(history.everReached(roundOf(2027))).containsEntry(ProjectStatus.SUBMITTED, 9L)
			.containsEntry(ProjectStatus.RANKED, 9L)
			.doesNotContainKey(ProjectStatus.APPROVED);
		assertThat(history.everReached(roundOf(2026))).containsEntry(ProjectStatus.APPROVED, 6L);
	}

	private void finish() {
		while (standingIn.goOn()) {
			rehearsal.work();
		}
	}

	private List<ProjectStatus> states(int year) {
		return projects.inRound(roundOf(year)).stream().map(ProjectSummary::status).toList();
	}

	private RoundId roundOf(int year) {
		Predicate<Playbill.Act> ofYear = act -> act.year() == year;
		return Playbill.read().acts().stream().filter(ofYear).findFirst().flatMap(acts::roundOf).orElseThrow();
	}

}
