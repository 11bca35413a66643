package cn.denggao.approval.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.application.BoundCount;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.domain.ApprovalDocument.Issue;
import cn.denggao.approval.domain.ApprovalDocument.Kind;
import cn.denggao.approval.domain.ProgrammeRoundProcess.Step;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the approval document of a round (stage 6): number, list, project numbers. */
@Service
@Transactional
public class IssuingApproval {

	private final RoundOffice desk;

	private final RoundDirectory rounds;

	private final ApprovalDocuments documents;

	private final NumberSeries numbers;

	private final ProjectNumbers projectNumbers;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final ProgrammeRoundProcess process;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	private final ApprovalBounds bounds;

	private final JoiningList joining;

	IssuingApproval(RoundOffice desk, RoundDirectory rounds, ApprovalDocuments documents, NumberSeries numbers,
			ProjectNumbers projectNumbers, ProjectDirectory projects, ProjectStatusBook statuses,
			StandingBook standings, ProgrammeRoundProcess process, OfficialClock clock, ApprovalTrail trail,
			ApprovalBounds bounds, JoiningList joining) {
		this.joining = joining;
		this.desk = desk;
		this.rounds = rounds;
		this.documents = documents;
		this.numbers = numbers;
		this.projectNumbers = projectNumbers;
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.process = process;
		this.clock = clock;
		this.trail = trail;
		this.bounds = bounds;
	}

	/** Approves whoever is cleared, where no exact number is missed. */
	public DocumentNumber issue(RoundId round, String word, String title) {
		return issue(round, word, title, null);
	}

	/**
	 * Approves whoever is cleared; an objection upheld before this takes its project off.
	 * @param shortfall why fewer are approved than an exact number of the round asks for;
	 * may be missing otherwise
	 */
	public DocumentNumber issue(RoundId round, String word, String title, String shortfall) {
		desk.require(round, Role.HC_DECIDER);
		var locked = rounds.lock(round);
		if (!process.isAt(round, Step.ISSUE_APPROVAL)) {
			throw Refused.tooLate("approval.document.not-due");
		}
		standings.delivery(round).requireComplete();
		var list = standings.onList(round, Standing.CLEARED);
		if (list.isEmpty()) {
			throw Refused.because("approval.document.empty-list");
		}
		requireExact(locked, list, shortfall);
		joining.join(round, list);
		var number = write(locked, Kind.APPROVAL, word, title, list);
		process.done(round, Step.ISSUE_APPROVAL);
		return number;
	}

	private void requireExact(RoundSummary round, Collection<ProjectId> list, String shortfall) {
		var tooFew = bounds.counts(round, list).stream().filter(BoundCount::isShort).toList();
		if (tooFew.isEmpty()) {
			return;
		}
		var first = tooFew.get(0);
		if (shortfall == null || shortfall.isBlank()) {
			throw Refused.at("shortfall", "approval.bounds.short", first.label(), first.figure().target(),
					first.counted());
		}
		trail.round("approval.short-of-number", round.id(), "bounds",
				tooFew.stream().map(BoundCount::code).collect(Collectors.joining(", ")), "reason", shortfall.strip());
	}

	/** Writes a document that approves these projects; the caller holds the round. */
	DocumentNumber write(RoundSummary round, Kind kind, String word, String title, Collection<ProjectId> list) {
		var number = numbers.next(IssuingWord.typed("word", word));
		var issue = new Issue(clock.today(), desk.who().login(), clock.now());
		var document = documents.save(new ApprovalDocument(round.id(), kind, number, title, issue));
		approve(round, document, list);
		trail.round("approval.document-issued", round.id(), "number", number, "kind", kind, "projects", list.size());
		return number;
	}

	private void approve(RoundSummary round, ApprovalDocument document, Collection<ProjectId> list) {
		bounds.requireRoom(round, list);
		var given = new HashMap<ProjectId, String>();
		var locked = projects.lockAll(list).stream().collect(Collectors.toMap(ProjectSummary::id, Function.identity()));
		for (var project : list) {
			given.put(project, projectNumbers.next(round, locked.get(project)));
			document.approve(project, given.get(project));
		}
		statuses.numberAll(given);
		statuses.moveAll(list, ProjectStatus.APPROVED, document.number().toString());
		standings.setAll(round.id(), list, Standing.APPROVED);
	}

}
