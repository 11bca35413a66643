package cn.denggao.construction.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital files the minutes of a month's dispatch meeting. */
@Service
@Transactional
public class FilingDispatch {

	private static final String ROLE = "hospital-dept";

	private static final String PRINCIPAL = "hospital-principal";

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final AccountDirectory accounts;

	private final LedgerSheets sheets;

	private final CountingDefects counting;

	private final OfficialClock clock;

	private final AuditTrail audit;

	FilingDispatch(ProjectDirectory projects, ProjectVisibility visibility, CurrentActor actor,
			AccountDirectory accounts, LedgerSheets sheets, CountingDefects counting, OfficialClock clock,
			AuditTrail audit) {
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
		this.accounts = accounts;
		this.sheets = sheets;
		this.counting = counting;
		this.clock = clock;
		this.audit = audit;
	}

	/** Role {@code hospital-dept}. Whether a principal presided follows from accounts. */
	public void file(ProjectId project, YearMonth period, DispatchMinutes minutes) {
		visibility.requireActor(project, actor.get(), ROLE);
		projects.lock(project);
		sheets.ledgers().requireOpen(project);
		var dispatch = sheets.dispatches()
			.findByProjectIdAndPeriod(project.value(), period.toString())
			.orElseThrow(Refused::notFound);
		var principal = principals(project).stream()
			.filter(each -> each.login().equals(minutes.chairLogin()))
			.findFirst();
		dispatch.file(principal.map(each -> minutes.chairedBy(each.name())).orElse(minutes), principal.isPresent(),
				actor.login(), clock.now());
		counting.count(project, clock.today());
		audit.record("construction.dispatch-filed", Subject.of("project", project),
				Map.of("period", period, "standing", dispatch.standing(clock.today())));
	}

	/** Who may preside: the principals of the project's hospital. */
	@Transactional(readOnly = true)
	public List<AccountSummary> principals(ProjectId project) {
		return accounts.membersOf(projects.require(project).hospital().group(PRINCIPAL));
	}

}
