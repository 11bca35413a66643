package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.programme.RoundDirectory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Issues a circular when the dispatch has failed too often (scenario 14). */
@Component
class CountingDefects {

	private final LedgerSheets sheets;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final ApplicationEventPublisher events;

	private final AuditTrail audit;

	CountingDefects(LedgerSheets sheets, ProjectDirectory projects, RoundDirectory rounds,
			ApplicationEventPublisher events, AuditTrail audit) {
		this.sheets = sheets;
		this.projects = projects;
		this.rounds = rounds;
		this.events = events;
		this.audit = audit;
	}

	/** Counts the defects since the last circular. */
	void count(ProjectId project, LocalDate today) {
		var summary = projects.require(project);
		var after = rounds.rules(summary.round()).construction().circularAfter();
		var defects = defects(project, today);
		if (defects.size() < after) {
			return;
		}
		var text = defects.stream()
			.map(defect -> defect.period() + " " + defect.standing(today))
			.collect(Collectors.joining(", "));
		var circular = sheets.circulars()
			.save(new Circular(summary, text, defects.get(defects.size() - 1).period().toString(), today));
		audit.record("construction.circular-issued", Subject.of("project", project), Map.of("defects", text));
		events.publishEvent(
				new NotificationRequested("construction.circular:" + circular.id(), "construction.mail.circular",
						List.of(summary.leaderLogin(), summary.hospital().group("hospital-principal")),
						List.of(summary.title(), periods(defects)), "/projects/" + project + "/ledger"));
	}

	private static String periods(List<Dispatch> defects) {
		return defects.stream().map(defect -> defect.period().toString()).collect(Collectors.joining(", "));
	}

	private List<Dispatch> defects(ProjectId project, LocalDate today) {
		var counted = sheets.circulars()
			.findByProjectIdOrderByOpenedOn(project.value())
			.stream()
			.map(Circular::lastPeriod)
			.max(String::compareTo)
			.orElse("");
		return sheets.dispatches()
			.findByProjectIdOrderByPeriod(project.value())
			.stream()
			.filter(dispatch -> dispatch.period().toString().compareTo(counted) > 0)
			.filter(dispatch -> dispatch.standing(today).isDefect())
			.toList();
	}

}
