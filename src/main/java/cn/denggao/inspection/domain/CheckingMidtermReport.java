package cn.denggao.inspection.domain;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province checks whether a mid-term report can be judged. */
@Service
@Transactional
class CheckingMidtermReport implements FormUseCase {

	private static final String ACCEPT = "ACCEPT";

	private final Inspections inspections;

	private final AuditTrail audit;

	CheckingMidtermReport(Inspections inspections, AuditTrail audit) {
		this.inspections = inspections;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "check-report";
	}

	@Override
	public void answer(FormAnswer answer) {
		var inspection = inspections.requireOpen(ProjectId.parse(answer.businessKey()));
		var accepted = ACCEPT.equals(answer.required("decision"));
		if (accepted) {
			inspection.accept();
		}
		else {
			inspection.sendBack(answer.reason());
		}
		audit.record("inspection.report-checked", Subject.of("project", inspection.project()),
				Map.of("accepted", accepted));
	}

}
