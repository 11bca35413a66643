package cn.denggao.approval;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectStatus;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.requirements.Requirement;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.denggao.approval.ApprovalStory.GROUP;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The leading group decides on a list, and its decision rests on minutes. */
@ApprovalTest
class LeadingGroupTests {

	private static final String DECISION = "UserTask_RecordCollectiveDecision";

	@Autowired
	private ApprovalStory story;

	@Autowired
	private RoundDirectory rounds;

	@Test
	@Requirement(value = "R004-23", page = "/inbox")
	void decidesByMinutesAndAttendanceBeforeTheListIsSigned() {
		// given
		var round = story.round(1, rules -> {
		});
		var project = story.project(round, "SX01", "92.00", "90.00", "91.20");
		story.scored(round);
		OFFICER.does(() -> story.beans().ranking().confirm(round, 1));

		// then
		assertThat(mayAnswer(round, DECISION)).containsExactly("leading-group-140000");
		assertThatThrownBy(() -> story.answers(GROUP, ROUND, round, DECISION, minutes("CONFIRM", " ", 9)))
			.isInstanceOf(RuntimeException.class);
		assertThatThrownBy(() -> story.answers(GROUP, ROUND, round, DECISION, minutes("CONFIRM", "会纪〔2026〕3号", 2)))
			.isInstanceOf(RuntimeException.class);
		assertThat(decisions(round)).isEmpty();
		assertThat(story.at(ROUND, round)).containsExactly(DECISION);

		// when
		story.answers(GROUP, ROUND, round, DECISION, minutes("CONFIRM", "会纪〔2026〕3号", 9));
		story.works();

		// then
		assertThat(decisions(round)).singleElement()
			.satisfies(each -> assertThat(each).containsEntry("minutes_no", "会纪〔2026〕3号")
				.containsEntry("attendance", 9)
				.containsEntry("recorded_by", "group"));
		assertThat(rounds.require(round).status()).isEqualTo(RoundStatus.LIST_CONFIRMED);

		// when
		story.published(round);
		story.noticeEnds(round);

		// then
		assertThat(mayAnswer(round, "UserTask_ApproveList")).containsExactly("hc-province-leader-140000");
		story.answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		assertThat(story.statusOf(project)).isEqualTo(ProjectStatus.IN_NOTICE);
	}

	private List<String> mayAnswer(RoundId round, String element) {
		return story.beans()
			.tasks()
			.getIdentityLinksForTask(story.task(ROUND, round, element))
			.stream()
			.map(IdentityLink::getGroupId)
			.toList();
	}

	private List<Map<String, Object>> decisions(RoundId round) {
		return story.rows("select minutes_no, attendance, recorded_by from approval_list_decision where round = ?",
				round.value());
	}

	private Map<String, Object> minutes(String decision, String number, int attendance) {
		return Map.of("decision", decision, "minutesNo", number, "heldOn", story.beans().time().today().toString(),
				"attendance", String.valueOf(attendance));
	}

}
