package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.approval.AmendingAgreement;
import cn.denggao.approval.Amendment;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the later stages about agreements, and amends them by new versions. */
@Service
@Transactional
class AgreementsInForce implements AgreementDirectory, AmendingAgreement {

	private final TaskAgreements agreements;

	private final ProjectDirectory projects;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	AgreementsInForce(TaskAgreements agreements, ProjectDirectory projects, OfficialClock clock, ApprovalTrail trail) {
		this.agreements = agreements;
		this.projects = projects;
		this.clock = clock;
		this.trail = trail;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<AgreementSummary> inForce(ProjectId project) {
		return agreements.inForce(project.value()).map(AgreementsInForce::summary);
	}

	@Override
	public int amend(ProjectId project, Amendment amendment, String documentNumber) {
		projects.lock(project);
		var current = agreements.inForce(project.value())
			.orElseThrow(() -> Refused.tooLate("approval.agreement.none-in-force"));
		var content = current.content();
		var indicators = content.indicators()
			.stream()
			.map(indicator -> changed(indicator, amendment.termTargets()))
			.toList();
		var next = current.amend(content.amended(amendment.termEnd().orElse(content.termEnd()), indicators),
				documentNumber, clock.now());
		agreements.saveAndFlush(current);
		agreements.save(next);
		trail.project("approval.agreement-amended", project, "version", next.versionNo(), "document", documentNumber);
		return next.versionNo();
	}

	private static AgreedIndicator changed(AgreedIndicator before, Map<String, BigDecimal> targets) {
		return new AgreedIndicator(before.code(), before.name(), before.unit(), before.direction(), before.core(),
				before.baseline(), before.yearlyTargets(), targets.getOrDefault(before.code(), before.termTarget()));
	}

	private static AgreementSummary summary(TaskAgreement agreement) {
		var content = agreement.content();
		var tranches = content.instalments()
			.stream()
			.map(one -> new AgreementSummary.Tranche(one.year(), new Money(one.amount())))
			.toList();
		return new AgreementSummary(agreement.number(), agreement.versionNo(), content.termStart(), content.termEnd(),
				content.midtermDue(), new Money(content.funding()), tranches, content.indicators(),
				agreement.reviewVersion());
	}

}
