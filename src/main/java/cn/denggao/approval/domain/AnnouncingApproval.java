package cn.denggao.approval.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells approved projects to go on to their agreement. */
@Service
@Transactional
public class AnnouncingApproval {

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final ApprovalDocuments documents;

	private final ProjectDirectory projects;

	private final StandingBook standings;

	private final ApprovalStageProcess process;

	private final ApprovalTidings tidings;

	AnnouncingApproval(RoundDirectory rounds, RoundStages stages, ApprovalDocuments documents,
			ProjectDirectory projects, StandingBook standings, ApprovalStageProcess process, ApprovalTidings tidings) {
		this.rounds = rounds;
		this.stages = stages;
		this.documents = documents;
		this.projects = projects;
		this.standings = standings;
		this.process = process;
		this.tidings = tidings;
	}

	/**
	 * The whole list, or one late entry alone; of the whole list, answers with the day
	 * the reserve list expires: so many months after the document's date.
	 */
	public Optional<Instant> announce(RoundId round, Optional<ProjectId> entering) {
		rounds.lock(round);
		if (entering.isPresent()) {
			late(entering.get());
			return Optional.empty();
		}
		return Optional.of(list(round));
	}

	private Instant list(RoundId round) {
		stages.advance(round, RoundStatus.APPROVED);
		var document = documents.mainOf(round.value()).orElseThrow(Refused::notFound);
		var approved = standings.in(round, Standing.APPROVED);
		tell(approved, document);
		process.standingChanged(approved);
		int months = rounds.rules(round).ranking().reserveMonths();
		return ApprovalDeadlines.endOf(document.issuedOn().plusMonths(months));
	}

	/** Nothing if it was dropped. */
	private void late(ProjectId entering) {
		if (standings.standingOf(entering) == Standing.APPROVED) {
			tell(List.of(entering), documents.ofProject(entering.value()).orElseThrow(Refused::notFound));
			process.standingChanged(entering);
		}
	}

	private void tell(List<ProjectId> approved, ApprovalDocument document) {
		tidings.hospitals(projects.lockAll(approved), "approved", "approval.mail.approved",
				document.number().toString());
	}

}
