package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.programme.BudgetRules;
import cn.denggao.programme.RoundRules;

/** Whether the budget adds up and keeps to the round's money rules. Amounts in 万元. */
class BudgetChecks {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final String OWN_MONEY = "HOSPITAL";

	private static final String SELF_FUNDED = "SELF_FUNDED";

	private final DossierForm form;

	private final RoundRules rules;

	private final Budget budget;

	private final DossierContent content;

	BudgetChecks(DossierForm form, RoundRules rules, DossierContent content) {
		this.form = form;
		this.rules = rules;
		this.budget = new Budget(form, content);
		this.content = content;
	}

	List<Problem> problems(FormSection section) {
		var problems = new ArrayList<Problem>();
		for (var table : section.tables()) {
			if (table.kind() == FormTable.Kind.BUDGET) {
				problems.addAll(money(section, table));
				rules.budget().categories().forEach(category -> problems.addAll(share(section, table, category)));
			}
		}
		return problems;
	}

	private List<Problem> money(FormSection section, FormTable table) {
		var problems = new ArrayList<Problem>();
		var own = budget.ofSource(OWN_MONEY);
		var granted = budget.total().subtract(own);
		var limit = rules.agreement().money().divide(TEN_THOUSAND);
		if (granted.compareTo(limit) > 0) {
			problems.add(Problem.of(section.code(), table.code(), "grant-exceeds", plain(granted), plain(limit)));
		}
		var needed = rules.agreement().matchingOf(granted);
		if (own.compareTo(needed) < 0) {
			problems.add(Problem.of(section.code(), table.code(), "matching-short", plain(own), plain(needed)));
		}
		if (budget.total().signum() == 0 && asksForMoney()) {
			problems.add(Problem.of(section.code(), table.code(), "budget-empty"));
		}
		Entered.number(form.said(Meaning.MATCHING_COMMITMENT, content))
			.filter(promised -> promised.compareTo(own) != 0)
			.ifPresent(promised -> problems.add(Problem.of(section.code(),
					form.meant(Meaning.MATCHING_COMMITMENT).map(FormField::key).orElse(table.code()),
					"commitment-differs", plain(promised), plain(own))));
		return problems;
	}

	/** Where nobody gives money and nobody has to, a hospital may have none to plan. */
	private boolean asksForMoney() {
		return rules.agreement().hasMoney() || SELF_FUNDED.equals(rules.application().fundingMode());
	}

	private List<Problem> share(FormSection section, FormTable table, BudgetRules.Category category) {
		if (category.maxPercent() == null || budget.total().signum() == 0) {
			return List.of();
		}
		var amount = budget.ofCategory(category.code());
		var limit = budget.total().multiply(category.maxPercent()).divide(HUNDRED, 4, RoundingMode.HALF_UP);
		return (amount.compareTo(limit) <= 0) ? List.of() : List.of(Problem.of(section.code(), table.code(),
				"category-exceeds", category.name(), plain(amount), plain(category.maxPercent())));
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
