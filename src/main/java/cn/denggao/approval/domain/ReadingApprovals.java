package cn.denggao.approval.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.domain.ProgrammeRoundProcess.LateStep;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what is ready to be approved, the reserves, the late entries, and the numbers.
 */
@Service
@Transactional(readOnly = true)
public class ReadingApprovals {

	private final RoundOffice office;

	private final StandingBook standings;

	private final ProjectDirectory projects;

	private final LateEntries entries;

	private final ApprovalDocuments documents;

	private final ProgrammeRoundProcess process;

	ReadingApprovals(RoundOffice office, StandingBook standings, ProjectDirectory projects, LateEntries entries,
			ApprovalDocuments documents, ProgrammeRoundProcess process) {
		this.office = office;
		this.standings = standings;
		this.projects = projects;
		this.entries = entries;
		this.documents = documents;
		this.process = process;
	}

	/**
	 * Projects on a round's own list with this standing, by application number; late
	 * entries aside.
	 */
	public List<ProjectSummary> standing(RoundId round, Standing standing) {
		office.read(round);
		return standings.onList(round, standing)
			.stream()
			.map(projects::require)
			.sorted(Comparator.comparing(ProjectSummary::code))
			.toList();
	}

	public Delivery delivery(RoundId round) {
		office.read(round);
		return standings.delivery(round);
	}

	public List<LateEntryView> lateEntries(RoundId round) {
		office.read(round);
		return entries.findByRoundOrderByDueAtDesc(round.value()).stream().map(this::view).toList();
	}

	/** The word of the round's last document, to be offered again. */
	public String lastWord(RoundId round) {
		return documents.lastWord(round.value()).orElse("");
	}

	public List<DocumentView> documents(RoundId round) {
		office.read(round);
		return documents.findByRoundOrderByIssuedAt(round.value()).stream().map(ApprovalDocument::view).toList();
	}

	private LateEntryView view(LateEntry entry) {
		return new LateEntryView(entry.id(), entry.cause().name(), entry.status().name(), named(entry.freed()),
				entry.entering().map(this::named), entry.dueAt(), entry.minutesNo(), entry.givenUpReason(),
				isLeft(entry));
	}

	/** Whether a dropped entry still has a step to end. */
	private boolean isLeft(LateEntry entry) {
		return entry.status() == LateEntry.Status.DROPPED && entry.entering()
			.filter(project -> Stream.of(LateStep.values())
				.anyMatch(step -> process.isAt(entry.round(), project, step)))
			.isPresent();
	}

	private ProjectSummary named(ProjectId project) {
		return projects.require(project);
	}

	/**
	 * A late entry for a page.
	 *
	 * @param left whether it is dropped and a step of it is still open
	 */
	public record LateEntryView(UUID id, String cause, String status, ProjectSummary freed,
			Optional<ProjectSummary> entering, Instant dueAt, Optional<String> minutesNo,
			Optional<String> givenUpReason, boolean left) {

		public boolean isOpen() {
			return LateEntry.Status.valueOf(status).isOpen();
		}

	}

	/** A numbered document for a page. */
	public record DocumentView(String number, String kind, String title, LocalDate issuedOn, boolean isVoid) {
	}

}
