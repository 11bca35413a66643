package cn.denggao.approval.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
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

	ReadingApprovals(RoundOffice office, StandingBook standings, ProjectDirectory projects, LateEntries entries,
			ApprovalDocuments documents) {
		this.office = office;
		this.standings = standings;
		this.projects = projects;
		this.entries = entries;
		this.documents = documents;
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
				entry.entering().map(this::named), entry.dueAt(), entry.minutesNo());
	}

	private ProjectSummary named(ProjectId project) {
		return projects.require(project);
	}

	/** A late entry for a page. */
	public record LateEntryView(UUID id, String cause, String status, ProjectSummary freed,
			Optional<ProjectSummary> entering, Instant dueAt, Optional<String> minutesNo) {
	}

	/** A numbered document for a page. */
	public record DocumentView(String number, String kind, String title, LocalDate issuedOn, boolean isVoid) {
	}

}
