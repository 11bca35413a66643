package cn.denggao.construction.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.approval.AmendingAgreement;
import cn.denggao.approval.Amendment;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.construction.ChangeId;
import cn.denggao.kernel.Money;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An approved change takes effect: agreement, ledger and dates follow. */
@Service
@Transactional
public class ApplyingChange {

	private final Changes changes;

	private final ChangeRules rules;

	private final LedgerSheets sheets;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final AmendingAgreement amending;

	private final AgreementDirectory agreements;

	private final AuditTrail audit;

	ApplyingChange(Changes changes, ChangeRules rules, LedgerSheets sheets, ProjectDirectory projects,
			ProjectStatusBook statuses, AmendingAgreement amending, AgreementDirectory agreements, AuditTrail audit) {
		this.changes = changes;
		this.rules = rules;
		this.sheets = sheets;
		this.projects = projects;
		this.statuses = statuses;
		this.amending = amending;
		this.agreements = agreements;
		this.audit = audit;
	}

	/** Everything is checked again, since months may have passed. */
	public void apply(ChangeId id) {
		var change = changes.require(id);
		projects.lock(change.project());
		rules.check(change.project(), change.content());
		change.applied(version(change));
		audit.record("construction.change-applied", Subject.of("project", change.project()),
				Map.of("change", id.toString(), "kind", change.content().kind().name()));
	}

	private int version(Change change) {
		return switch (change.content().kind()) {
			case LEADER -> leader(change);
			case INDICATOR -> indicator(change);
			case BUDGET -> budget(change);
			case TERM -> term(change);
		};
	}

	private int leader(Change change) {
		statuses.leader(change.project(), change.content().leaderLogin(), change.documentNo());
		return current(change);
	}

	private int indicator(Change change) {
		var targets = Map.of(change.content().indicatorCode(), change.content().target());
		var version = amending.amend(change.project(), Amendment.targets(targets), change.documentNo());
		sheets.ledgers().require(change.project()).amended(version);
		return version;
	}

	private int budget(Change change) {
		var content = change.content();
		var id = change.project().value();
		var amount = new Money(content.amount());
		sheets.budget()
			.findByProjectIdAndSourceAndCategory(id, content.fundSource(), content.fromCategory())
			.orElseThrow()
			.take(amount);
		sheets.budget()
			.findByProjectIdAndSourceAndCategory(id, content.fundSource(), content.toCategory())
			.ifPresentOrElse(line -> line.add(amount), () -> sheets.budget()
				.save(new BudgetLine(change.project(), content.fundSource(), content.toCategory(), amount)));
		return current(change);
	}

	private int term(Change change) {
		var ledger = sheets.ledgers().require(change.project());
		var before = ledger.termEnd();
		var end = rules.extendedEnd(ledger, change.content().months());
		var version = amending.amend(change.project(), Amendment.until(end), change.documentNo());
		ledger.extend(end, version);
		sheets.items().findByProjectIdOrderByItemNo(change.project().value()).forEach(item -> item.follow(before, end));
		return version;
	}

	private int current(Change change) {
		return agreements.inForce(change.project()).map(AgreementSummary::version).orElseThrow();
	}

}
