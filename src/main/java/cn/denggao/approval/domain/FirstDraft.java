package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import cn.denggao.application.DossierReading;
import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.domain.AgreementContent.Instalment;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/**
 * Writes the first draft of an agreement: the promises of the application, the money and
 * the term of the round's rules. The term begins with the month after the approval.
 */
@Component
class FirstDraft {

	private final DossierReading dossiers;

	private final IndicatorDirectory definitions;

	private final RoundDirectory rounds;

	private final ApprovalDocuments documents;

	FirstDraft(DossierReading dossiers, IndicatorDirectory definitions, RoundDirectory rounds,
			ApprovalDocuments documents) {
		this.dossiers = dossiers;
		this.definitions = definitions;
		this.rounds = rounds;
		this.documents = documents;
	}

	AgreementContent of(ProjectSummary project) {
		var rules = rounds.rules(project.round());
		var start = approvedOn(project).plusMonths(1).withDayOfMonth(1);
		var end = start.plusMonths(rules.agreement().termMonths()).minusDays(1);
		var midterm = start.plusMonths(rules.midterm().afterMonths());
		return new AgreementContent("", "", indicators(project, start), List.of(),
				instalments(rules.agreement(), start), rules.agreement().money(), start, end, midterm);
	}

	/**
	 * What the application promised, by calendar year of the term; figures that were only
	 * reported are no promises.
	 */
	List<AgreedIndicator> indicators(ProjectSummary project, LocalDate termStart) {
		return dossiers.submitted(project.id())
			.indicators()
			.stream()
			.filter(promised -> !promised.targets().isEmpty())
			.map(promised -> indicator(project, promised, termStart.getYear()))
			.toList();
	}

	private AgreedIndicator indicator(ProjectSummary project, DossierView.Indicator promised, int firstYear) {
		var definition = definitions.require(project.round(), promised.code());
		var yearly = new TreeMap<Integer, BigDecimal>();
		for (int at = 0; at < promised.targets().size(); at++) {
			yearly.put(firstYear + at, promised.targets().get(at));
		}
		var last = yearly.isEmpty() ? null : yearly.lastEntry().getValue();
		return new AgreedIndicator(promised.code(), definition.name(), definition.unit(), definition.direction().name(),
				promised.core(), promised.baseline(), yearly, last);
	}

	/** The last instalment takes what rounding leaves. */
	private static List<Instalment> instalments(RoundRules.Agreement rules, LocalDate start) {
		var planned = new ArrayList<Instalment>();
		var left = rules.money();
		for (var tranche : rules.tranches()) {
			boolean last = planned.size() == rules.tranches().size() - 1;
			var amount = last ? left : rules.money().multiply(tranche.share()).setScale(2, RoundingMode.HALF_UP);
			planned.add(new Instalment(start.getYear() + tranche.year() - 1, amount));
			left = left.subtract(amount);
		}
		return planned;
	}

	private LocalDate approvedOn(ProjectSummary project) {
		return documents.ofProject(project.id().value()).orElseThrow(Refused::notFound).issuedOn();
	}

}
