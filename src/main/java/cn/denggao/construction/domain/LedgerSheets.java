package cn.denggao.construction.domain;

import org.springframework.stereotype.Component;

/** The sheets a ledger consists of. */
@Component
record LedgerSheets(Ledgers ledgers, LedgerItems items, BudgetLines budget, Tranches tranches, Receipts receipts,
		Expenses expenses, Dispatches dispatches, Circulars circulars) {
}
