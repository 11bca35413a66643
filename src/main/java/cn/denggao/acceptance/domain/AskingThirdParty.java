package cn.denggao.acceptance.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A third party evaluates beside the data check, where the round's rules ask for it. */
@Service
@Transactional
public class AskingThirdParty {

	private final Acceptances acceptances;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final ProjectVisibility visibility;

	private final FinalAcceptanceProcess process;

	private final CurrentActor actor;

	private final AuditTrail audit;

	AskingThirdParty(Acceptances acceptances, ProjectDirectory projects, RoundDirectory rounds,
			ProjectVisibility visibility, FinalAcceptanceProcess process, CurrentActor actor, AuditTrail audit) {
		this.acceptances = acceptances;
		this.projects = projects;
		this.rounds = rounds;
		this.visibility = visibility;
		this.process = process;
		this.actor = actor;
		this.audit = audit;
	}

	/** Role {@code third-party}. */
	public void evaluate(ProjectId project, String opinion) {
		visibility.requireActor(project, actor.get(), "third-party");
		projects.lock(project);
		acceptances.requireOpen(project).thirdPartySays(opinion);
		process.evaluated(project);
		audit.record("acceptance.evaluated", Subject.of("project", project), Map.of());
	}

	/** Goes on without it where the rules ask for none. */
	void passOver(ProjectId project) {
		var asked = rounds.rules(projects.require(project).round()).acceptance().thirdParty();
		if (!asked && process.awaitsEvaluation(project)) {
			process.evaluated(project);
		}
	}

}
