package cn.denggao.inspection.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leading group decides whether a project that failed ends here. */
@Service
@Transactional
class DecidingTermination implements FormUseCase {

	private static final String TERMINATE = "TERMINATE";

	private final Inspections inspections;

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final AuditTrail audit;

	DecidingTermination(Inspections inspections, RoundDirectory rounds, ProjectDirectory projects,
			ProjectStatusBook statuses, AuditTrail audit) {
		this.inspections = inspections;
		this.rounds = rounds;
		this.projects = projects;
		this.statuses = statuses;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "decide-termination";
	}

	@Override
	public void answer(FormAnswer answer) {
		var project = ProjectId.parse(answer.businessKey());
		rounds.lock(projects.require(project).round());
		projects.lock(project);
		var inspection = inspections.requireOpen(project);
		var terminated = TERMINATE.equals(answer.required("decision"));
		if (terminated) {
			inspection.terminate();
			statuses.move(project, ProjectStatus.TERMINATED, answer.reason(), answer.required("minutesNo"));
		}
		else {
			inspection.reconsider();
		}
		audit.record("inspection.termination-decided", Subject.of("project", project),
				Map.of("terminated", terminated, "minutes", answer.required("minutesNo"), "reason", answer.reason()));
	}

}
