package cn.denggao.acceptance.domain;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province checks the final values against independent sources. */
@Service
@Transactional
class CheckingAcceptanceData implements FormUseCase {

	private static final String ACCEPT = "ACCEPT";

	private final Acceptances acceptances;

	private final AuditTrail audit;

	CheckingAcceptanceData(Acceptances acceptances, AuditTrail audit) {
		this.acceptances = acceptances;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "check-data";
	}

	@Override
	public void answer(FormAnswer answer) {
		var acceptance = acceptances.requireOpen(ProjectId.parse(answer.businessKey()));
		var accepted = ACCEPT.equals(answer.required("decision"));
		if (accepted) {
			acceptance.dataAccepted();
		}
		else {
			acceptance.sendBack(answer.reason());
		}
		audit.record("acceptance.data-checked", Subject.of("project", acceptance.project()),
				Map.of("accepted", accepted));
	}

}
