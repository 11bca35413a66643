package cn.denggao.construction.domain;

import java.util.Map;
import java.util.Objects;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.construction.AnnualGrade;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province appraises a year's report, or sends it back. */
@Service
@Transactional
class AppraisingReport implements FormUseCase {

	private final AnnualReports reports;

	private final ConstructionStageProcess process;

	private final CurrentActor actor;

	private final AuditTrail audit;

	AppraisingReport(AnnualReports reports, ConstructionStageProcess process, CurrentActor actor, AuditTrail audit) {
		this.reports = reports;
		this.process = process;
		this.actor = actor;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "appraise-report";
	}

	@Override
	public void answer(FormAnswer answer) {
		var report = reports.require(process.reportOf(answer.taskId()));
		if (answer.choice("decision", Decision.class) == Decision.RETURN) {
			report.sendBack(answer.reason(), actor.login());
		}
		else {
			var grade = answer.choice("grade", AnnualGrade.class);
			var reason = (grade == AnnualGrade.POOR) ? answer.reason() : answer.text("reason").orElse(null);
			report.appraise(grade, reason, actor.login());
		}
		audit.record("construction.report-appraised", Subject.of("project", report.project()),
				Map.of("year", report.year(), "status", report.status().name(), "reason",
						Objects.requireNonNullElse(report.appraisal(), "")));
	}

	private enum Decision {

		ACCEPT, RETURN

	}

}
