package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.construction.AnnualGrade;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.construction.LedgerReading;
import cn.denggao.construction.TrancheId;
import cn.denggao.engine.DecisionTables;
import cn.denggao.kernel.Money;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the table {@code disbursement-gate} whether a yearly payment may go out. */
@Service
@Transactional
public class CheckingDisbursementGate {

	private static final String TABLE = "disbursement-gate";

	private static final int SCALE = 4;

	private final LedgerSheets sheets;

	private final AnnualReports reports;

	private final LedgerReading books;

	private final AgreementDirectory agreements;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final DecisionTables tables;

	private final AuditTrail audit;

	CheckingDisbursementGate(LedgerSheets sheets, AnnualReports reports, LedgerReading books,
			AgreementDirectory agreements, ProjectDirectory projects, RoundDirectory rounds, DecisionTables tables,
			AuditTrail audit) {
		this.sheets = sheets;
		this.reports = reports;
		this.books = books;
		this.agreements = agreements;
		this.projects = projects;
		this.rounds = rounds;
		this.tables = tables;
		this.audit = audit;
	}

	/** The outcome, with the table's version and its inputs, is kept with the tranche. */
	public Gate check(TrancheId id) {
		var tranche = sheets.tranches().require(id);
		projects.lock(tranche.project());
		var owners = rounds.require(sheets.ledgers().require(tranche.project()).round()).owners();
		var gate = tranche.check(tables.evaluate(TABLE, owners, facts(tranche)));
		audit.record("construction.gate-checked", Subject.of("project", tranche.project()),
				Map.of("year", tranche.year(), "gate", gate, "reason", tranche.gateReason()));
		return gate;
	}

	private Map<String, Object> facts(Tranche tranche) {
		var ledger = sheets.ledgers().require(tranche.project());
		var rules = rounds.rules(ledger.round());
		var figures = books.figures(tranche.project());
		var facts = new HashMap<String, Object>();
		facts.put("fundingMode", ledger.fundingMode());
		facts.put("agreementInForce", agreements.inForce(tranche.project()).isPresent());
		facts.put("lastAnnualGrade", lastGrade(tranche));
		facts.put("midtermConclusion", ledger.midterm().orElse("NOT_DUE"));
		facts.put("executionRate", part(figures.spent(), figures.received()));
		facts.put("executionFloor", rules.construction().executionFloor());
		facts.put("matchingRate", matching(figures, rules.agreement().matching()));
		facts.put("matchingFloor", rules.construction().matchingFloor());
		facts.put("missingDispatches", figures.dispatches().missing());
		facts.put("circularOpen", sheets.circulars().existsByProjectIdAndClosedOnIsNull(tranche.project().value()));
		return facts;
	}

	private String lastGrade(Tranche tranche) {
		return reports.findByProjectIdOrderByYear(tranche.project().value())
			.stream()
			.flatMap(report -> report.grade().stream())
			.reduce((earlier, later) -> later)
			.map(AnnualGrade::name)
			.orElse(null);
	}

	/** Own money put in, as part of what matches the public money paid so far. */
	private static BigDecimal matching(LedgerFigures figures, BigDecimal rate) {
		if (rate.signum() == 0) {
			return BigDecimal.ONE;
		}
		var promised = figures.publicReceived().yuan().multiply(rate).setScale(2, RoundingMode.HALF_UP);
		return part(figures.matchingReceived(), new Money(promised));
	}

	private static BigDecimal part(Money some, Money all) {
		return (all.compareTo(Money.ZERO) == 0) ? null : some.yuan().divide(all.yuan(), SCALE, RoundingMode.HALF_UP);
	}

}
