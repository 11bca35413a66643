package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.application.DossierReading;
import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.approval.AmendingAgreement;
import cn.denggao.approval.Amendment;
import cn.denggao.approval.ApprovalClosing;
import cn.denggao.kernel.Money;

/** Agreements of domain §11: 2024-08-01 to 2026-07-31, 180 and 120 万元. */
class PaperAgreements implements AgreementDirectory, AmendingAgreement, ApprovalClosing, DossierReading {

	private final Map<ProjectId, AgreementSummary> agreements = new ConcurrentHashMap<>();

	private LocalDate termEnd = LocalDate.of(2026, 7, 31);

	private final Map<ProjectId, Integer> left = new ConcurrentHashMap<>();

	@Override
	public Optional<AgreementSummary> inForce(ProjectId project) {
		return Optional.of(agreements.computeIfAbsent(project, this::signed));
	}

	/** The last day of the term of agreements signed from now on. */
	void termsEnd(String day) {
		termEnd = LocalDate.parse(day);
	}

	@Override
	public int amend(ProjectId project, Amendment amendment, String documentNumber) {
		var old = inForce(project).orElseThrow();
		var indicators = old.indicators()
			.stream()
			.map(each -> new AgreedIndicator(each.code(), each.name(), each.unit(), each.direction(), each.core(),
					each.baseline(), each.yearlyTargets(),
					amendment.termTargets().getOrDefault(each.code(), each.termTarget())))
			.toList();
		agreements.put(project,
				new AgreementSummary(old.number(), old.version() + 1, old.termStart(),
						amendment.termEnd().orElse(old.termEnd()), old.midtermDue(), old.fundingTotal(), old.tranches(),
						indicators, old.reviewVersion()));
		return old.version() + 1;
	}

	@Override
	public void projectLeft(ProjectId project) {
		left.merge(project, 1, Integer::sum);
	}

	int timesLeft(ProjectId project) {
		return left.getOrDefault(project, 0);
	}

	@Override
	public DossierView submitted(ProjectId project) {
		return new DossierView(project, 1, Instant.EPOCH, "", List.of(), List.of(), List.of(),
				List.of(new DossierView.BudgetLine(1, "PROVINCIAL", "EQUIPMENT", Money.yuan("2100000")),
						new DossierView.BudgetLine(2, "PROVINCIAL", "TALENT", Money.yuan("900000")),
						new DossierView.BudgetLine(1, "HOSPITAL", "EQUIPMENT", Money.yuan("3000000"))));
	}

	@Override
	public DossierView blind(ProjectId project) {
		return submitted(project);
	}

	private AgreementSummary signed(ProjectId project) {
		return new AgreementSummary("RWS-2024-0001", 1, LocalDate.of(2024, 8, 1), termEnd, LocalDate.of(2025, 8, 1),
				Money.yuan("3000000"),
				List.of(new AgreementSummary.Tranche(2024, Money.yuan("1800000")),
						new AgreementSummary.Tranche(2025, Money.yuan("1200000"))),
				List.of(new AgreedIndicator("CMI", "CMI", "", "HIGHER_BETTER", true, new BigDecimal("1.12"),
						new TreeMap<>(Map.of(2024, new BigDecimal("1.20"), 2025, new BigDecimal("1.26"))),
						new BigDecimal("1.30")), indicator("ALOS", "日", "LOWER_BETTER", false, "8.90", "7.60"),
						indicator("LOW_RISK_MORT", "%", "LOWER_BETTER", false, "0.0200", "0.0100"),
						indicator("OUTFLOW_PROV", "%", "LOWER_BETTER", false, "6.40", "4.40")),
				1);
	}

	private static AgreedIndicator indicator(String code, String unit, String direction, boolean core, String from,
			String to) {
		return new AgreedIndicator(code, code, unit, direction, core, new BigDecimal(from), new TreeMap<>(),
				new BigDecimal(to));
	}

}
