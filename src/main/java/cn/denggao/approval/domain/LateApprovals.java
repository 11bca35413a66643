package cn.denggao.approval.domain;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.approval.domain.ApprovalDocument.Kind;
import cn.denggao.approval.domain.LateEntry.Status;
import cn.denggao.approval.domain.ProgrammeRoundProcess.LateStep;
import cn.denggao.identity.Role;
import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads one reserve, or one held entry, to its approval: recorded decision, notice of its
 * own, document of its own. Nothing is promoted by itself.
 */
@Service
@Transactional
public class LateApprovals {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final LateEntries entries;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final WritingNotice writing;

	private final IssuingApproval issuing;

	private final ProgrammeRoundProcess process;

	private final ApprovalStageProcess stage;

	private final ApprovalTrail trail;

	private final ApprovalBounds bounds;

	LateApprovals(RoundOffice office, RoundDirectory rounds, LateEntries entries, ProjectDirectory projects,
			ProjectStatusBook statuses, StandingBook standings, WritingNotice writing, IssuingApproval issuing,
			ProgrammeRoundProcess process, ApprovalStageProcess stage, ApprovalTrail trail, ApprovalBounds bounds) {
		this.office = office;
		this.rounds = rounds;
		this.entries = entries;
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.writing = writing;
		this.issuing = issuing;
		this.process = process;
		this.stage = stage;
		this.trail = trail;
		this.bounds = bounds;
	}

	/**
	 * Refused if the numbers of the round or its programme leave no room beside those who
	 * keep a place.
	 * @param minutesNo minutes of the decision to let it enter
	 */
	public void confirm(RoundId round, UUID id, String minutesNo) {
		office.require(round, Role.HC_DECIDER);
		var locked = rounds.lock(round);
		var entry = require(round, id, Status.DUE);
		var project = entry.entering().orElseThrow(Refused::notFound);
		requireRoom(locked, project);
		if (entry.isNoticeNeeded()) {
			shortlist(round, project, minutesNo);
		}
		entry.confirm(minutesNo, office.who().login());
		trail.round("approval.late-entry-confirmed", round, "project", project, "minutes", minutesNo);
		process.done(round, project, LateStep.CONFIRM);
	}

	/** Publishes its own notice. */
	public void publish(RoundId round, UUID id, String word, NoticeText text) {
		office.require(round, Role.HC_DECIDER);
		var locked = rounds.lock(round);
		var entry = require(round, id, Status.CONFIRMED);
		var project = entry.entering().orElseThrow(Refused::notFound);
		requireRoom(locked, project);
		writing.write(locked, List.of(project), IssuingWord.typed("word", word), text).belongsTo(entry);
		process.done(round, project, LateStep.PUBLISH_NOTICE);
	}

	private void requireRoom(RoundSummary round, ProjectId entering) {
		var inLine = new HashSet<>(standings.holders(round.id()));
		inLine.add(entering);
		bounds.requireRoom(round, inLine);
	}

	/** Looks again, after an objection was closed by other means. */
	public void look(RoundId round, UUID id) {
		office.require(round, Role.HC_DECIDER);
		rounds.lock(round);
		process.done(round, entering(round, id), LateStep.AWAIT_OBJECTION);
	}

	/** Issues its own approval document. */
	public DocumentNumber issue(RoundId round, UUID id, String word, String title) {
		office.require(round, Role.HC_DECIDER_LEADER);
		var locked = rounds.lock(round);
		var entry = require(round, id, Status.CLEARED);
		var project = entering(round, id);
		var number = issuing.write(locked, Kind.LATE_APPROVAL, word, title, List.of(project));
		entry.approved();
		process.done(round, project, LateStep.ISSUE_APPROVAL);
		return number;
	}

	/** Ends an entry whose project is out, wherever it stands: nothing is issued. */
	public void close(RoundId round, UUID id) {
		office.require(round, Role.HC_DECIDER);
		rounds.lock(round);
		require(round, id, Status.DROPPED);
		process.entryDropped(round, entering(round, id));
	}

	private void shortlist(RoundId round, ProjectId project, String minutesNo) {
		if (projects.lock(project).status() != ProjectStatus.RESERVE) {
			throw Refused.because("approval.late-entry.reserve-left");
		}
		statuses.move(project, ProjectStatus.SHORTLISTED, null, minutesNo);
		standings.set(round, project, Standing.SHORTLISTED);
		stage.standingChanged(project);
	}

	private ProjectId entering(RoundId round, UUID id) {
		return find(round, id).entering().orElseThrow(Refused::notFound);
	}

	private LateEntry require(RoundId round, UUID id, Status status) {
		var entry = find(round, id);
		if (entry.status() != status) {
			throw Refused.tooLate("approval.late-entry.moved-on");
		}
		return entry;
	}

	private LateEntry find(RoundId round, UUID id) {
		return entries.findById(id).filter(entry -> entry.round().equals(round)).orElseThrow(Refused::notFound);
	}

}
