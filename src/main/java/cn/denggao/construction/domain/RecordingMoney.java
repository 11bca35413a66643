package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.FundSource;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital books what it spent and put in; the province disallows what it must. */
@Service
@Transactional
public class RecordingMoney {

	private static final String BOOKKEEPER = "hospital-finance";

	private final LedgerSheets sheets;

	private final CategoryNames names;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	RecordingMoney(LedgerSheets sheets, CategoryNames names, ProjectDirectory projects, ProjectVisibility visibility,
			CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.sheets = sheets;
		this.names = names;
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/** Role {@code hospital-finance}. A voucher is booked once. */
	public UUID spend(ProjectId project, RecordExpense entry) {
		requireBookkeeper(project);
		requirePast("spentOn", entry.spentOn());
		requireCategory(project, entry.category());
		if (sheets.expenses().existsByProjectIdAndVoucherNo(project.value(), entry.voucherNo())) {
			throw Refused.at("voucherNo", "construction.expense.voucher-known");
		}
		var expense = sheets.expenses().save(new Expense(project, entry, actor.login(), clock.now()));
		audit.record("construction.expense-booked", Subject.of("project", project),
				Map.of("amount", entry.amount().yuan(), "voucher", entry.voucherNo()));
		return expense.id();
	}

	/**
	 * Role {@code hospital-finance}: own money of the hospital came in. A voucher is
	 * booked once.
	 */
	public void match(ProjectId project, LocalDate receivedOn, Money amount, String voucherNo) {
		requireBookkeeper(project);
		requirePast("receivedOn", receivedOn);
		if (amount.compareTo(Money.ZERO) <= 0) {
			throw Refused.at("received", "construction.amount-positive");
		}
		if (sheets.receipts().existsByProjectIdAndSourceAndVoucherNo(project.value(), FundSource.HOSPITAL, voucherNo)) {
			throw Refused.at("receiptNo", "construction.expense.voucher-known");
		}
		sheets.receipts()
			.save(new Receipt(project, receivedOn, amount, FundSource.HOSPITAL, voucherNo, null, actor.login(),
					clock.now()));
		audit.record("construction.matching-booked", Subject.of("project", project),
				Map.of("amount", amount.yuan(), "voucher", voucherNo));
	}

	/**
	 * Role {@code hc-decider}: part of an expense may not be charged to the project (rule
	 * 5.10); possible until the recovery is stated.
	 */
	public void disallow(UUID id, Money part, String reason) {
		var expense = sheets.expenses().findById(id).orElseThrow(Refused::notFound);
		visibility.requireActor(expense.project(), actor.get(), "hc-decider");
		projects.lock(expense.project());
		expense.disallow(part, reason, actor.login());
		audit.record("construction.expense-disallowed", Subject.of("project", expense.project()),
				Map.of("voucher", expense.voucherNo(), "amount", part.yuan()));
	}

	private void requireBookkeeper(ProjectId project) {
		visibility.requireActor(project, actor.get(), BOOKKEEPER);
		projects.lock(project);
		sheets.ledgers().requireOpen(project);
	}

	/** One of the round, or one that the agreement's budget was given in. */
	private void requireCategory(ProjectId project, String code) {
		if (!names.of(sheets.ledgers().require(project)).containsKey(code) && sheets.budget()
			.findByProjectIdOrderBySourceAscCategoryAsc(project.value())
			.stream()
			.noneMatch(line -> line.category().equals(code))) {
			throw Refused.at("category", "construction.category-unknown");
		}
	}

	private void requirePast(String field, LocalDate day) {
		if (day.isAfter(clock.today())) {
			throw Refused.at(field, "construction.date-ahead");
		}
	}

}
