package cn.denggao.construction.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.programme.BudgetRules;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;

/** The kinds of spending of a programme, by code, with the names people know. */
@Component
class CategoryNames {

	private final RoundDirectory rounds;

	CategoryNames(RoundDirectory rounds) {
		this.rounds = rounds;
	}

	Map<String, String> of(Ledger ledger) {
		var names = new LinkedHashMap<String, String>();
		Optional.ofNullable(rounds.rules(ledger.round()).budget())
			.ifPresent(budget -> budget.categories().forEach(each -> names.put(each.code(), each.name())));
		return names;
	}

	/** What the money may not be spent on, by name. */
	List<String> forbidden(Ledger ledger) {
		return Optional.ofNullable(rounds.rules(ledger.round()).budget())
			.map(budget -> budget.forbidden().stream().map(BudgetRules.Source::name).toList())
			.orElse(List.of());
	}

}
