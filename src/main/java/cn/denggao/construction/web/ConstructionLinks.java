package cn.denggao.construction.web;

import cn.denggao.application.ProjectPage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads from a project to what is kept while it is built. */
@Configuration(proxyBeanMethods = false)
class ConstructionLinks {

	@Bean
	ProjectPage ledgerLink() {
		return ProjectPage.of("LEDGER_OPEN", "construction.ledger.title", "ledger", 20);
	}

	@Bean
	ProjectPage tranchesLink() {
		return ProjectPage.of("LEDGER_OPEN", "construction.tranches.title", "tranches", 21);
	}

	@Bean
	ProjectPage expensesLink() {
		return ProjectPage.of("LEDGER_OPEN", "construction.expenses.title", "expenses", 22);
	}

	@Bean
	ProjectPage reportsLink() {
		return ProjectPage.of("LEDGER_OPEN", "construction.reports.title", "reports", 23);
	}

	@Bean
	ProjectPage changesLink() {
		return ProjectPage.of("LEDGER_OPEN", "construction.changes.title", "changes", 24);
	}

	@Bean
	ProjectPage spotChecksLink() {
		return ProjectPage.of("LEDGER_OPEN", "construction.spot-checks.title", "spot-checks", 25);
	}

}
