package cn.denggao.tracking.domain;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which step of the steps bar a project has reached. */
class MilestonesTests {

	private static final Instant MORNING = Instant.parse("2027-01-19T01:00:00Z");

	private final Milestones milestones = new Milestones();

	@Test
	void leavesAWithdrawnApplicationInTheStepItHadReached() {
		// given
		var withdrawn = List.of(step("DRAFTING", MORNING), step("RECOMMENDATION", MORNING),
				step("PROJECT_CLOSED", MORNING), step("ARCHIVED", MORNING));

		// then
		assertThat(milestones.reachedBy(withdrawn)).isEqualTo(2);
		assertThat(milestones.openIn(withdrawn)).isEmpty();
	}

	@Test
	void leavesASuspendedProjectInConstruction() {
		// given
		var suspended = List.of(step("IN_CONSTRUCTION", MORNING), step("SUSPENDED", null));

		// then
		assertThat(milestones.reachedBy(suspended)).isEqualTo(7);
		assertThat(milestones.openIn(suspended)).isEmpty();
	}

	@Test
	void countsAMilestoneThatAnAdministratorInventedToTheStepBefore() {
		assertThat(milestones.reachedBy(List.of(step("DATA_CHECK", MORNING), step("FINANCE_AUDIT", null))))
			.isEqualTo(9);
	}

	private static Step step(String milestone, Instant left) {
		return new Step("process", "process:1:1", "element", "环节", "userTask", milestone, "HOSPITAL", MORNING, left,
				false, null);
	}

}
