package cn.denggao.application.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.domain.ReviewLevel.State;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer's finding on completeness and form, and the leader's word on a negative one.
 */
@Service
@Transactional
public class ReviewingFormally {

	private final ReviewLevels levels;

	private final Returns returns;

	private final ProjectStatusBook status;

	private final AuditTrail audit;

	ReviewingFormally(ReviewLevels levels, Returns returns, ProjectStatusBook status, AuditTrail audit) {
		this.levels = levels;
		this.returns = returns;
		this.status = status;
		this.audit = audit;
	}

	/** Nothing is missing. */
	public void pass(ProjectId project) {
		var level = levels.current(project).orElseThrow(Refused::notFound);
		levels.set(project, level, State.PASSED);
		audit.record("application.formally-passed", Subject.of("project", project), Map.of("level", level.level()));
	}

	/** Something is missing: all of it is said at once. */
	public void find(ProjectId project, boolean rejection, List<String> defects, String reason) {
		var level = levels.current(project).orElseThrow(Refused::notFound);
		returns.add(project, level.level(), rejection, defects, reason);
		audit.record(rejection ? "application.rejection-proposed" : "application.return-recorded",
				Subject.of("project", project), Map.of("level", level.level(), "defects", String.join(",", defects)));
	}

	/** The leader agrees that the application is not taken. */
	public void reject(ProjectId project, String reason) {
		status.move(project, ProjectStatus.REJECTED, reason, null);
	}

	/** The leader agrees to a second return. */
	public void returnAgain(ProjectId project, String reason) {
		status.move(project, ProjectStatus.RETURNED, reason, null);
	}

	/** The leader sends the finding back to the officer. */
	public void sendBack(ProjectId project, String reason) {
		audit.record("application.finding-sent-back", Subject.of("project", project), Map.of("reason", reason));
	}

}
