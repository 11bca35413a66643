package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital keeps its ledger: measures, progress, problems and the help it needs. */
@Service
@Transactional
public class KeepingMeasures {

	private static final String KEEPER = "hospital-dept";

	private final LedgerSheets sheets;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	KeepingMeasures(LedgerSheets sheets, ProjectDirectory projects, ProjectVisibility visibility, CurrentActor actor,
			OfficialClock clock, AuditTrail audit) {
		this.sheets = sheets;
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/** Role {@code hospital-dept}: a further measure, due within the term. */
	public void add(ProjectId project, String measure, String responsible, String department, LocalDate dueOn) {
		var ledger = requireKeeper(project);
		if (dueOn.isAfter(ledger.termEnd())) {
			throw Refused.at("dueOn", "construction.item.due-after-term", ledger.termEnd());
		}
		var number = sheets.items().countByProjectId(project.value()) + 1;
		sheets.items()
			.save(new LedgerItem(project, number, null, measure, responsible, department, clock.today(), dueOn));
		audit.record("construction.measure-added", Subject.of("project", project), Map.of("item", number));
	}

	/** Role {@code hospital-dept}: how far a measure is, in percent. */
	public void report(UUID id, int progress, String problem, String help) {
		var item = sheets.items().findById(id).orElseThrow(Refused::notFound);
		requireKeeper(item.project());
		item.report(progress, problem, help, actor.login(), clock.now());
		audit.record("construction.measure-reported", Subject.of("project", item.project()),
				Map.of("item", item.itemNo(), "progress", progress));
	}

	private Ledger requireKeeper(ProjectId project) {
		visibility.requireActor(project, actor.get(), KEEPER);
		projects.lock(project);
		return sheets.ledgers().requireOpen(project);
	}

}
