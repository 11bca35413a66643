package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.construction.LedgerReading;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.identity.Role.Office;
import cn.denggao.kernel.Refused;

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

	/** By application code; nothing is found for those who see no projects at all. */
	public List<Line> visible() {
		var who = actor.get();
		if (who.roles().stream().flatMap(code -> Role.of(code).stream()).noneMatch(ListingLedgers::seesProjects)) {
			throw Refused.notFound();
		}
		return ledgers.findAll()
			.stream()
			.filter(ledger -> visibility.maySee(ledger.project(), who))
			.map(ledger -> new Line(projects.require(ledger.project()), ledger.termEnd(),
					books.figures(ledger.project())))
			.sorted((one, other) -> one.project().code().compareTo(other.project().code()))
			.toList();
	}

	private static boolean seesProjects(Role role) {
		return role.office() == Office.HOSPITAL || role.office() == Office.AUTHORITY || role == Role.SUPERVISOR
				|| role == Role.THIRD_PARTY;
	}

	/** One project under construction. */
	public record Line(ProjectSummary project, LocalDate termEnd, LedgerFigures figures) {
	}

}
