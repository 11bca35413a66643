package cn.denggao.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import cn.denggao.Acting;
import cn.denggao.approval.domain.NoticeText;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import org.camunda.bpm.engine.task.IdentityLink;

import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Leads rounds as their deciding authority does; everybody else is refused at each step.
 */
final class DecidedRounds {

	private static final AtomicInteger YEAR = new AtomicInteger(8000);

	private final ApprovalStory story;

	DecidedRounds(ApprovalStory story) {
		this.story = story;
	}

	/** Opened from a copy of a category's draft. */
	RoundId opened(Deciding deciding, String programme, String category) {
		var round = drafted(deciding, programme, category);
		var closes = story.beans().time().now().plus(Duration.ofHours(1));
		refused(deciding.strangers(), () -> propose(round, closes));
		deciding.officer.does(() -> propose(round, closes));
		refused(deciding.strangers(), () -> story.beans().opening().open(round));
		refused(List.of(deciding.officer), () -> story.beans().opening().open(round));
		deciding.leader.does(() -> story.beans().opening().open(round));
		return round;
	}

	private RoundId drafted(Deciding deciding, String programme, String category) {
		var round = RoundId.random();
		story.beans()
			.database()
			.update("""
					insert into programme_round (id, programme, category, year, batch, title, status, organisation, tier,
					draft_rules, dossier_template, indicators, version)
					select ?, programme, category, ?, 1, title, 'DRAFT', ?, ?, draft_rules, dossier_template, indicators, 0
					from programme_round where programme = ? and category = ? order by year limit 1""",
					round.value(), YEAR.incrementAndGet(), deciding.organisation, deciding.name(), programme, category);
		return round;
	}

	private void propose(RoundId round, Instant closes) {
		story.beans().opening().propose(round, closes, closes.plus(Duration.ofHours(1)), "晋卫医函〔2026〕1号");
	}

	void ranked(Deciding deciding, RoundId round) {
		story.fires(ROUND, round, "Catch_WindowCloses", Duration.ofHours(1));
		story.fires(ROUND, round, "Catch_RecommendationCloses", Duration.ofHours(1));
		assertThat(groups(ROUND, round, "UserTask_DrawExperts")).containsExactly(deciding.officers());
		deciding.officer.does(() -> story.beans().tasks().complete(story.task(ROUND, round, "UserTask_DrawExperts")));
		assertThat(groups(ROUND, round, "UserTask_ConfirmPanels"))
			.containsExactlyElementsOf(deciding.department(Role.SUPERVISOR).groups());
		story.answers(deciding.department(Role.SUPERVISOR), ROUND, round, "UserTask_ConfirmPanels",
				Map.of("decision", "CONFIRM", "witnessed", true));
		story.works();
		refused(deciding.strangers(), () -> story.beans().scoring().close(round));
		deciding.officer.does(() -> story.beans().scoring().close(round));
		story.works();
	}

	void noticed(Deciding deciding, RoundId round) {
		decided(deciding, round);
		published(deciding, round);
	}

	/** From the ranking to the collective decision. */
	void decided(Deciding deciding, RoundId round) {
		refused(deciding.strangers(), () -> story.beans().ranking().confirm(round, 1));
		deciding.officer.does(() -> story.beans().ranking().confirm(round, 1));
		story.answers(deciding.department(Role.LEADING_GROUP), ROUND, round, "UserTask_RecordCollectiveDecision",
				Map.of("decision", "CONFIRM", "minutesNo", "会纪〔2026〕3号", "heldOn",
						story.beans().time().today().toString(), "attendance", "9"));
		story.works();
	}

	/** From the decision to the end of the public notice. */
	void published(Deciding deciding, RoundId round) {
		refused(deciding.strangers(), () -> publish(round));
		deciding.officer.does(() -> publish(round));
		story.noticeEnds(round);
	}

	private void publish(RoundId round) {
		story.beans().notices().publish(round, "卫医公示", new NoticeText("公示", "拟立项名单。", "医政处 0351-0000000"));
	}

	void issued(Deciding deciding, RoundId round) {
		assertThat(groups(ROUND, round, "UserTask_ApproveList")).containsExactly(deciding.leaders());
		story.answers(deciding.leader, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		if (story.at(ROUND, round).contains("UserTask_ApproveFunding")) {
			funded(deciding, round);
		}
		refused(deciding.strangers(), () -> story.beans().approvals().issue(round, "卫医发", "关于公布立项名单的通知"));
		deciding.officer.does(() -> story.beans().approvals().issue(round, "卫医发", "关于公布立项名单的通知"));
		story.works();
	}

	private void funded(Deciding deciding, RoundId round) {
		assertThat(groups(ROUND, round, "UserTask_ApproveFunding"))
			.containsExactlyElementsOf(deciding.department(Role.FINANCE_DEPT).groups());
		story.answers(deciding.department(Role.FINANCE_DEPT), ROUND, round, "UserTask_ApproveFunding",
				Map.of("agreed", "yes"));
	}

	List<String> groups(String process, Object key, String task) {
		return story.beans()
			.tasks()
			.getIdentityLinksForTask(story.task(process, key, task))
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.toList();
	}

	private static void refused(List<Acting> people, Runnable act) {
		for (var person : people) {
			assertThatThrownBy(() -> person.does(act)).isInstanceOf(Refused.class)
				.extracting("kind")
				.hasToString("NOT_FOUND");
		}
	}

}
