package cn.denggao.application.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hospital withdraws. Until the recommendations close this frees the place on the
 * authority's list, afterwards it does not; nobody moves up by itself.
 */
@Service
@Transactional
public class WithdrawingApplication {

	private final ProjectVisibility visibility;

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectStatusBook book;

	private final Recommendations recommendations;

	private final RecommendationDesk desk;

	private final ProjectLife life;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	WithdrawingApplication(ProjectVisibility visibility, RoundDirectory rounds, ProjectDirectory projects,
			ProjectStatusBook book, Recommendations recommendations, RecommendationDesk desk, ProjectLife life,
			CurrentActor actor, OfficialClock clock, AuditTrail trail) {
		this.visibility = visibility;
		this.rounds = rounds;
		this.projects = projects;
		this.book = book;
		this.recommendations = recommendations;
		this.desk = desk;
		this.life = life;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
	}

	/** Withdraws for good; the project's life ends here. */
	public void withdraw(ProjectId id, String reason) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_DEPT.code());
		var because = RecommendationDesk.reason("reason", reason);
		var round = rounds.lock(projects.require(id).round());
		if (!StatusRules.isGivenUp(projects.lock(id).status())) {
			throw Refused.tooLate("application.status-not-allowed");
		}
		book.move(id, ProjectStatus.WITHDRAWN, because, null);
		boolean frees = recommendations.isRecommended(id) && desk.isOpen(round);
		if (frees) {
			recommendations.free(id, actor.get().login(), because, clock.now());
		}
		trail.record("application.withdrawn", Subject.of("project", id), Map.of("placeFreed", frees));
		life.leave(id);
	}

	/** Whether the acting person could withdraw it now. */
	@Transactional(readOnly = true)
	public boolean mayWithdraw(ProjectSummary project) {
		return visibility.mayAct(project.id(), actor.get(), Role.HOSPITAL_DEPT.code())
				&& StatusRules.isGivenUp(project.status());
	}

	/** What withdrawing would mean now; refused (409) if it is too late for it. */
	@Transactional(readOnly = true)
	public Consequence consequence(ProjectId id) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_DEPT.code());
		var project = projects.require(id);
		if (!StatusRules.isGivenUp(project.status())) {
			throw Refused.tooLate("application.withdrawal.closed");
		}
		boolean recommended = recommendations.isRecommended(id);
		return new Consequence(project.submittedAt() != null, recommended,
				recommended && desk.isOpen(rounds.require(project.round())), WithdrawalStage.of(project.status()));
	}

	/**
	 * What withdrawing means.
	 *
	 * @param submitted whether it was handed in before
	 * @param recommended whether it holds a place on an authority's list
	 * @param placeFreed whether that place can be used again
	 * @param stage what else is undone
	 */
	public record Consequence(boolean submitted, boolean recommended, boolean placeFreed, WithdrawalStage stage) {
	}

}
