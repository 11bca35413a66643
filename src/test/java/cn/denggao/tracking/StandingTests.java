package cn.denggao.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import cn.denggao.tracking.domain.Standing;
import cn.denggao.tracking.domain.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What of a project's way is told in its timeline. */
class StandingTests {

	private static final Instant MORNING = Instant.parse("2027-01-19T01:00:00Z");

	@Test
	void tellsAPeriodDrawnInTwoDiagramsOnce() {
		assertThat(timeline(step("建设期", "subProcess", "IN_CONSTRUCTION", null),
				step("建设期", "intermediateCatchEvent", "BUILDING", null)))
			.containsExactly("建设期");
	}

	@Test
	void tellsEveryTaskButWhatIsPassedTwiceOnlyOnce() {
		assertThat(timeline(step("确定审核层级", "serviceTask", "SUBMITTED", MORNING),
				step("形式审查", "userTask", "FORMAL_REVIEW", MORNING), step("确定审核层级", "serviceTask", "SUBMITTED", MORNING),
				step("形式审查", "userTask", "FORMAL_REVIEW", null)))
			.containsExactly("形式审查", "形式审查", "确定审核层级");
	}

	@Test
	void leavesOutWhatWasOnlyWaitedFor() {
		assertThat(timeline(step("等待立项批复", "intermediateCatchEvent", "AWAIT_APPROVAL", MORNING),
				step("公示期", "intermediateCatchEvent", "IN_NOTICE", null)))
			.containsExactly("公示期");
	}

	@Test
	void isInConstructionAgainOnceTheInspectionIsPassed() {
		// given
		var inspected = new Standing(8, Set.of(7, 8), List.of(), List.of(), List.of());
		var passed = new Standing(8, Set.of(7), List.of(), List.of(), List.of());
		var between = new Standing(8, Set.of(), List.of(), List.of(), List.of());

		// then
		assertThat(inspected.isIn(7)).isTrue();
		assertThat(inspected.isIn(8)).isTrue();
		assertThat(passed.isIn(7)).isTrue();
		assertThat(passed.isIn(8)).isFalse();
		assertThat(passed.isBehind(8)).isTrue();
		assertThat(passed.isBehind(9)).isFalse();
		assertThat(between.isIn(8)).isTrue();
		assertThat(between.isBehind(7)).isTrue();
	}

	private static List<String> timeline(Step... steps) {
		return new Standing(1, Set.of(), List.of(steps), List.of(), List.of()).timeline()
			.stream()
			.map(Step::label)
			.toList();
	}

	private static Step step(String label, String type, String milestone, Instant left) {
		return new Step("process", "process:1:1", "element", label, type, milestone, "HOSPITAL", MORNING, left, false,
				null);
	}

}
