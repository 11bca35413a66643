package cn.denggao.acceptance.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leading group decides what follows from an unqualified result. */
@Service
@Transactional
class DecidingSanctions implements FormUseCase {

	private static final String SANCTION = "SANCTION";

	private final Acceptances acceptances;

	private final SanctionBook book;

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	DecidingSanctions(Acceptances acceptances, SanctionBook book, RoundDirectory rounds, ProjectDirectory projects,
			ProjectStatusBook statuses, CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.acceptances = acceptances;
		this.book = book;
		this.rounds = rounds;
		this.projects = projects;
		this.statuses = statuses;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "decide-sanctions";
	}

	@Override
	public void answer(FormAnswer answer) {
		var project = ProjectId.parse(answer.businessKey());
		rounds.lock(projects.require(project).round());
		projects.lock(project);
		var acceptance = acceptances.requireOpen(project);
		if (SANCTION.equals(answer.required("decision"))) {
			sanction(acceptance, answer);
		}
		else {
			acceptance.reconsider();
			audit.record("acceptance.reconsidered", Subject.of("project", project), Map.of("reason", answer.reason()));
		}
	}

	private void sanction(Acceptance acceptance, FormAnswer answer) {
		var kinds = List.of(answer.required("sanctions").split(","));
		var document = answer.documentNo();
		acceptance.sanction();
		book.saveAll(kinds.stream()
			.map(kind -> new Sanction(acceptance, kind.strip(), document, answer.reason(), actor.login(), clock.now()))
			.toList());
		statuses.move(acceptance.project(), ProjectStatus.UNQUALIFIED, answer.reason(), document);
		audit.record("acceptance.sanctioned", Subject.of("project", acceptance.project()),
				Map.of("sanctions", String.join(",", kinds), "document", document));
	}

}
