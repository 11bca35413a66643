package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.construction.LedgerReading;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the projects with a ledger that the actor may see. */
@Service
@Transactional(readOnly = true)
public class ListingLedgers {

	private final Ledgers ledgers;

	private final LedgerReading books;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	ListingLedgers(Ledgers ledgers, LedgerReading books, ProjectDirectory projects, ProjectVisibility visibility,
			CurrentActor actor) {
		this.ledgers = ledgers;
		this.books = books;
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
	}

	/** By application code. */
	public List<Line> visible() {
		var who = actor.get();
		return ledgers.findAll()
			.stream()
			.filter(ledger -> visibility.maySee(ledger.project(), who))
			.map(ledger -> new Line(projects.require(ledger.project()), ledger.termEnd(),
					books.figures(ledger.project())))
			.sorted((one, other) -> one.project().code().compareTo(other.project().code()))
			.toList();
	}

	/** One project under construction. */
	public record Line(ProjectSummary project, LocalDate termEnd, LedgerFigures figures) {
	}

}
