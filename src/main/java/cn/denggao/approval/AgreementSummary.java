package cn.denggao.approval;

import java.time.LocalDate;
import java.util.List;

import cn.denggao.kernel.Money;

/**
 * A task agreement (任务书) in force, as the stages after it read it.
 *
 * @param version counts up with each amendment
 * @param termEnd last day of the build period
 * @param midtermDue half of the term
 * @param fundingTotal what the programme pays in all
 * @param tranches planned instalments, by year
 * @param reviewVersion version of the review process frozen in the project's round
 */
public record AgreementSummary(String number, int version, LocalDate termStart, LocalDate termEnd, LocalDate midtermDue,
		Money fundingTotal, List<Tranche> tranches, List<AgreedIndicator> indicators, int reviewVersion) {

	public AgreementSummary {
		tranches = List.copyOf(tranches);
		indicators = List.copyOf(indicators);
	}

	/** What is to be paid in a year. */
	public record Tranche(int year, Money amount) {
	}

}
