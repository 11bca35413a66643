package cn.denggao.approval.domain;

import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.approval.domain.LateEntry.Cause;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a late entry that is not let in: its project is not selected and hears why, the
 * place goes on to the next reserve, if the rules have one.
 */
@Service
@Transactional
public class GivingUpEntry {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final LateEntries entries;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final ProgrammeRoundProcess process;

	private final ApprovalStageProcess stage;

	private final FreeingPlace place;

	private final ApprovalTidings tidings;

	private final ApprovalTrail trail;

	GivingUpEntry(RoundOffice office, RoundDirectory rounds, LateEntries entries, ProjectDirectory projects,
			ProjectStatusBook statuses, StandingBook standings, ProgrammeRoundProcess process,
			ApprovalStageProcess stage, FreeingPlace place, ApprovalTidings tidings, ApprovalTrail trail) {
		this.office = office;
		this.rounds = rounds;
		this.entries = entries;
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.process = process;
		this.stage = stage;
		this.place = place;
		this.tidings = tidings;
		this.trail = trail;
	}

	/**
	 * At any time before its own document; a notice of its own runs out by itself.
	 * @param minutesNo minutes of the decision not to let it enter
	 * @param reason why, as the hospital is told
	 */
	public void giveUp(RoundId round, UUID id, String minutesNo, String reason) {
		office.require(round, Role.HC_DECIDER);
		rounds.lock(round);
		var entry = entries.findById(id).filter(one -> one.round().equals(round)).orElseThrow(Refused::notFound);
		if (!entry.isOpen()) {
			throw Refused.tooLate("approval.late-entry.moved-on");
		}
		var project = projects.lock(entry.entering().orElseThrow(Refused::notFound));
		entry.giveUp(reason, office.who().login());
		trail.round("approval.late-entry-given-up", round, "project", project.id(), "minutes", minutesNo, "reason",
				reason);
		statuses.move(project.id(), ProjectStatus.NOT_SELECTED, reason, minutesNo);
		standings.set(round, project.id(), Standing.NOT_SELECTED);
		tidings.hospital(project, "given-up", "approval.mail.given-up", reason);
		process.entryDropped(round, project.id());
		stage.standingChanged(project.id());
		place.free(round, project.id(), Cause.FORGONE);
	}

}
