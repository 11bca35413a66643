package cn.denggao.demonstration;

import java.time.LocalTime;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.demonstration.Playbill.Act;
import cn.denggao.demonstration.Playbill.Goal;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.boot.test.context.TestComponent;

/**
 * A real round of three applications that has come to its review: the experts have
 * declared themselves free and nobody has scored.
 */
@TestComponent
public class RoundInReview {

	private final LoadingCast cast;

	private final OpeningAct opening;

	private final Rehearsal rehearsal;

	private final ProjectDirectory projects;

	RoundInReview(LoadingCast cast, OpeningAct opening, Rehearsal rehearsal, ProjectDirectory projects) {
		this.cast = cast;
		this.opening = opening;
		this.rehearsal = rehearsal;
		this.projects = projects;
	}

	public RoundId open() {
		cast.load();
		var round = opening.open(new Act("SX-136", "LEADING_SPECIALTY", 2026, "2026 年度领军临床专科", "晋卫医函〔2026〕31号", 20, 15,
				LocalTime.of(17, 30), List.of("A01", "A02", "A03"), Goal.IN_REVIEW));
		rehearsal.until(() -> isInReview(round), RoundInReview::isNoScore);
		settle();
		return round;
	}

	/**
	 * Does what is due now, without moving the clock; experts' scores are left to them.
	 */
	public void settle() {
		while (rehearsal.settle(RoundInReview::isNoScore)) {
			Thread.onSpinWait();
		}
	}

	private boolean isInReview(RoundId round) {
		return projects.inRound(round)
			.stream()
			.map(ProjectSummary::status)
			.allMatch(ProjectStatus.UNDER_REVIEW::equals);
	}

	private static boolean isNoScore(WorklistEntry task) {
		return !"UserTask_ScoreApplication".equals(task.task());
	}

}
