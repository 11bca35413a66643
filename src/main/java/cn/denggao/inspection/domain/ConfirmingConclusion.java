package cn.denggao.inspection.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.MidtermStanding;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.identity.CurrentActor;
import cn.denggao.inspection.MidtermConclusion;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province's leader confirms what a mid-term inspection comes to. */
@Service
@Transactional
class ConfirmingConclusion implements FormUseCase {

	private final Inspections inspections;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final MidtermStanding standing;

	private final RoundDirectory rounds;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	ConfirmingConclusion(Inspections inspections, ProjectDirectory projects, ProjectStatusBook statuses,
			MidtermStanding standing, RoundDirectory rounds, CurrentActor actor, OfficialClock clock,
			AuditTrail audit) {
		this.inspections = inspections;
		this.projects = projects;
		this.statuses = statuses;
		this.standing = standing;
		this.rounds = rounds;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "confirm-conclusion";
	}

	@Override
	public void answer(FormAnswer answer) {
		var project = ProjectId.parse(answer.businessKey());
		projects.lock(project);
		var inspection = inspections.requireOpen(project);
		var conclusion = answer.choice("conclusion", MidtermConclusion.class);
		inspection.confirm(confirmation(inspection, conclusion, answer), months(inspection, conclusion, answer));
		standing.concluded(project, conclusion.name());
		if (conclusion == MidtermConclusion.PASS) {
			statuses.move(project, ProjectStatus.IN_CONSTRUCTION, null, null);
		}
		audit.record("inspection.conclusion-confirmed", Subject.of("project", project),
				Map.of("attempt", inspection.attempt().number(), "conclusion", conclusion.name(), "proposal",
						inspection.attempt().proposal().name()));
	}

	/** A deviation from the proposal needs a reason and a second person. */
	private Confirmation confirmation(Inspection inspection, MidtermConclusion conclusion, FormAnswer answer) {
		if (inspection.attempt().proposal() == conclusion) {
			return new Confirmation(conclusion, answer.text("reason").orElse(null), null, actor.login(), clock.now());
		}
		var second = answer.required("secondPerson");
		if (second.equals(actor.get().name())) {
			throw Refused.at("secondPerson", "inspection.second-person-same");
		}
		return new Confirmation(conclusion, answer.reason(), second, actor.login(), clock.now());
	}

	/** As many months as the form allows, and no more than the rules of the round. */
	private Integer months(Inspection inspection, MidtermConclusion conclusion, FormAnswer answer) {
		if (conclusion != MidtermConclusion.RECTIFY) {
			return null;
		}
		int months = answer.whole("rectifyMonths");
		int most = rounds.rules(inspection.round()).midterm().rectificationMonths();
		if (months > most) {
			throw Refused.at("rectifyMonths", "inspection.rectify-months", most);
		}
		return months;
	}

}
