package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.TrancheId;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The finance department pays a cleared tranche and records the voucher. */
@Service
@Transactional
public class PayingTranche {

	private final LedgerSheets sheets;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final ConstructionStageProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	PayingTranche(LedgerSheets sheets, ProjectDirectory projects, ProjectVisibility visibility,
			ConstructionStageProcess process, CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.sheets = sheets;
		this.projects = projects;
		this.visibility = visibility;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/** Role {@code finance-dept}. Paid once, whatever happens. */
	public void pay(TrancheId id, LocalDate on, String voucherNo) {
		var tranche = sheets.tranches().require(id);
		visibility.requireActor(tranche.project(), actor.get(), "finance-dept");
		projects.lock(tranche.project());
		if (on.isAfter(clock.today())) {
			throw Refused.at("paidOn", "construction.tranche.date-ahead");
		}
		tranche.pay(on, voucherNo, actor.login(), clock.now());
		var source = FundSource.of(sheets.ledgers().require(tranche.project()).fundingMode());
		sheets.receipts()
			.save(new Receipt(tranche.project(), on, tranche.cleared(), source, voucherNo, id.value(), actor.login(),
					clock.now()));
		process.tranchePaid(tranche.project(), id);
		audit.record("construction.tranche-paid", Subject.of("project", tranche.project()),
				Map.of("year", tranche.year(), "amount", tranche.cleared().yuan(), "voucher", voucherNo));
	}

}
