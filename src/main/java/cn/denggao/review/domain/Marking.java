package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.Rubric;

/**
 * Checks a score sheet against the rubric: every item marked, within its limits, in the
 * allowed steps, and with a reason where the mark is low.
 */
public final class Marking {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");

	private static final int LONGEST_REASON = 1000;

	private static final int LONGEST_OPINION = 4000;

	private final Rubric rubric;

	private final BigDecimal step;

	private final BigDecimal reasonBelow;

	Marking(Rubric rubric, RoundRules.Review rules) {
		this.rubric = rubric;
		this.step = rules.step();
		this.reasonBelow = rules.reasonBelow();
	}

	/**
	 * The checked sheet.
	 * @throws Refused naming the first item that is missing or wrong
	 */
	ScoreSheet complete(Judgement judgement) {
		var lines = new ArrayList<ScoreLine>();
		for (var item : items()) {
			lines.add(line(item, judgement.of(item.code()).orElseGet(() -> new Mark(item.code(), "", ""))));
		}
		if (TypedText.length(judgement.opinion()) > LONGEST_OPINION) {
			throw Refused.at("opinion", "review.text-too-long", LONGEST_OPINION);
		}
		var total = lines.stream().map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
		return new ScoreSheet(lines, total, judgement.opinion(), veto(judgement));
	}

	/** Items that experts mark, in the rubric's order. */
	List<Rubric.Item> items() {
		return rubric.sections()
			.stream()
			.flatMap(section -> section.items().stream())
			.filter(item -> item.scorer() == Rubric.Scorer.EXPERT)
			.toList();
	}

	/** The mark under which a reason must be written. */
	BigDecimal reasonLimit(Rubric.Item item) {
		return item.max().multiply(reasonBelow).stripTrailingZeros();
	}

	private ScoreLine line(Rubric.Item item, Mark mark) {
		var points = points(item, (mark.points() == null) ? "" : mark.points().strip());
		var reason = (mark.reason() == null) ? "" : mark.reason().strip();
		if (points.compareTo(reasonLimit(item)) < 0 && reason.isEmpty()) {
			throw Refused.at("reason-" + item.code(), "review.reason-missing", item.name());
		}
		if (TypedText.length(reason) > LONGEST_REASON) {
			throw Refused.at("reason-" + item.code(), "review.text-too-long", LONGEST_REASON);
		}
		return new ScoreLine(item.code(), points, reason.isEmpty() ? null : reason);
	}

	private BigDecimal points(Rubric.Item item, String entered) {
		var field = "points-" + item.code();
		if (entered.isEmpty()) {
			throw Refused.at(field, "review.mark-missing", item.name());
		}
		if (!NUMBER.matcher(entered).matches()) {
			throw Refused.at(field, "review.mark-not-a-number", item.name());
		}
		var points = new BigDecimal(entered);
		if (points.compareTo(item.max()) > 0) {
			throw Refused.at(field, "review.mark-too-high", item.name(), item.max().toPlainString());
		}
		if (points.remainder(step).signum() != 0) {
			throw Refused.at(field, "review.mark-not-in-steps", item.name(), step.toPlainString());
		}
		return points;
	}

	private Optional<String> veto(Judgement judgement) {
		if (judgement.veto().isEmpty()) {
			return Optional.empty();
		}
		if (rubric.vetoes().stream().noneMatch(veto -> veto.code().equals(judgement.veto()))) {
			throw Refused.at("veto", "review.veto-unknown");
		}
		if (judgement.opinion().isEmpty()) {
			throw Refused.at("opinion", "review.veto-needs-opinion");
		}
		return Optional.of(judgement.veto());
	}

}
