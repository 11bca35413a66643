package cn.denggao.construction.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province judges whether what was found has been mended. */
@Service
@Transactional
class ClosingSpotCheck implements FormUseCase {

	private static final String ACCEPT = "ACCEPT";

	private final SpotChecks checks;

	private final ConstructionStageProcess process;

	private final AuditTrail audit;

	ClosingSpotCheck(SpotChecks checks, ConstructionStageProcess process, AuditTrail audit) {
		this.checks = checks;
		this.process = process;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "close-spot-check";
	}

	@Override
	public void answer(FormAnswer answer) {
		var check = checks.require(process.spotCheckOf(answer.taskId()));
		var mended = ACCEPT.equals(answer.required("decision"));
		check.judge(mended, mended ? null : answer.reason());
		audit.record("construction.spot-check-judged", Subject.of("project", check.project()),
				Map.of("mended", mended));
	}

}
