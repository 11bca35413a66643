package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.HashSet;

import cn.denggao.programme.Rubric.Band;
import cn.denggao.programme.Rubric.Item;
import cn.denggao.programme.Rubric.Scorer;
import cn.denggao.programme.Rubric.Shape;
import cn.denggao.programme.RubricFlaw.Place;
import cn.denggao.programme.RubricSurroundings;

/** What one item needs by its shape, and what it refers to. */
final class ItemRules {

	private final Item item;

	private final Place place;

	private final RubricSurroundings around;

	private final Flaws flaws;

	ItemRules(Item item, Place place, RubricSurroundings around, Flaws flaws) {
		this.item = item;
		this.place = place;
		this.around = around;
		this.flaws = flaws;
	}

	void check(boolean vetoes) {
		flaws.require(RubricChecks.isComplete(item), place, "incomplete." + item.shape());
		flaws.require(onlyFor(Shape.DEDUCT, item.step() != null) && onlyFor(Shape.BANDS, !item.bands().isEmpty())
				&& onlyFor(Shape.LINEAR, item.floor() != null || item.full() != null), place, "other-shape");
		flaws.require(item.step() == null || item.step().compareTo(item.max()) <= 0, place, "step-too-high");
		bands();
		scorer();
		flaws.require(!item.veto() || vetoes, place, "veto-without-list");
		var seen = new HashSet<String>();
		for (var section : item.evidence()) {
			flaws.require(around.sections().containsKey(section), place, "evidence-unknown", section);
			flaws.require(seen.add(section), place, "evidence-twice", section);
		}
	}

	private boolean onlyFor(Shape shape, boolean there) {
		return !there || item.shape() == shape;
	}

	private void scorer() {
		if (item.scorer() == Scorer.EXPERT) {
			flaws.require(item.indicator() == null, place, "indicator-of-expert");
			return;
		}
		flaws.require(item.indicator() != null && around.indicators().containsKey(item.indicator()), place,
				"indicator-unknown", (item.indicator() == null) ? "" : item.indicator());
		flaws.warning(place, "objective", RubricRules.plain(item.max()));
	}

	/** The first that fits counts, so a later one must be easier to reach. */
	private void bands() {
		for (int at = 1; at < item.bands().size(); at++) {
			var before = item.bands().get(at - 1);
			var band = item.bands().get(at);
			if (isNeverReached(before, band)) {
				flaws.warning(place, "band-never", at + 1);
			}
		}
	}

	private static boolean isNeverReached(Band before, Band band) {
		return compare(band.atLeast(), before.atLeast()) >= 0 || compare(before.atMost(), band.atMost()) >= 0;
	}

	/** Less if one of them is missing. */
	private static int compare(BigDecimal one, BigDecimal other) {
		return (one == null || other == null) ? -1 : one.compareTo(other);
	}

}
