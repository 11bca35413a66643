package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import cn.denggao.approval.AgreedIndicator;

/**
 * What the parties agree on (domain §6.2): goal, indicators, tasks, instalments, term.
 *
 * @param termStart first day of the build period
 * @param termEnd its last day
 * @param midtermDue day from which the mid-term inspection is due
 * @param funding what the programme pays in all, yuan
 */
public record AgreementContent(String goal, String management, List<AgreedIndicator> indicators, List<Task> tasks,
		List<Instalment> instalments, BigDecimal funding, LocalDate termStart, LocalDate termEnd,
		LocalDate midtermDue) {

	public AgreementContent {
		indicators = List.copyOf(indicators);
		tasks = List.copyOf(tasks);
		instalments = List.copyOf(instalments);
	}

	AgreementContent written(String newGoal, String newManagement, List<AgreedIndicator> newIndicators,
			List<Task> newTasks) {
		return new AgreementContent(newGoal, newManagement, newIndicators, newTasks, instalments, funding, termStart,
				termEnd, midtermDue);
	}

	AgreementContent amended(LocalDate newEnd, List<AgreedIndicator> newIndicators) {
		return new AgreementContent(goal, management, newIndicators, tasks, instalments, funding, termStart, newEnd,
				midtermDue);
	}

	/** Whether a day of this calendar year belongs to the build period. */
	boolean isOfTerm(int year) {
		return year >= termStart.getYear() && year <= termEnd.getYear();
	}

	/** SHA-256 of the whole text: what a signature is bound to. */
	String hash() {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(normal().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Numbers without trailing zeros, so that storing them does not change the text. */
	private String normal() {
		var lines = new StringBuilder(String.join("\n", goal, management));
		indicators.forEach(indicator -> lines.append('\n')
			.append(indicator.code())
			.append(plain(indicator.baseline()))
			.append(plain(indicator.termTarget()))
			.append(indicator.yearlyTargets().keySet())
			.append(indicator.yearlyTargets().values().stream().map(AgreementContent::plain).toList()));
		tasks.forEach(task -> lines.append('\n').append(task));
		instalments.forEach(one -> lines.append('\n').append(one.year()).append(plain(one.amount())));
		return lines.append(plain(funding)).append(termStart).append(termEnd).append(midtermDue).toString();
	}

	private static String plain(BigDecimal number) {
		return (number == null) ? "|-" : "|" + number.stripTrailingZeros().toPlainString();
	}

	/** One task of the build period. */
	public record Task(String content, String output, String owner, LocalDate start, LocalDate end) {
	}

	/** What is to be paid in a calendar year, yuan. */
	public record Instalment(int year, BigDecimal amount) {
	}

}
