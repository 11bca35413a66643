package cn.denggao.programme;

import java.math.BigDecimal;

import cn.denggao.organisation.Level;
import cn.denggao.programme.RoundRules.Operator;

/**
 * A number of places over all units of a round (domain §5.8); frozen with the rules. The
 * database keeps what must not go beyond it.
 *
 * @param target null for a RANGE and for a share
 * @param min of a RANGE, else null
 * @param max of a RANGE, else null
 * @param tolerance of an APPROX, else null
 * @param share largest part of the places of its scope, 0 to 1, rounded down; null for a
 * number
 * @param binds false if the upper end may be passed; null for true
 * @param of whom it counts
 * @param each for each authority of this level by itself; null for all together
 * @param scope of what places a share is taken
 */
public record PlaceBound(String code, String name, Counts counts, Operator operator, Integer target, Integer min,
		Integer max, Integer tolerance, BigDecimal share, Boolean binds, Selection of, Level each, ShareScope scope) {

	private static final String COLUMN = "ALL-";

	public PlaceBound {
		of = (of == null) ? Selection.ALL : of;
		scope = (scope == null) ? ShareScope.ROUND : scope;
	}

	/**
	 * At most so many of a specialty may be recommended, as set on the page of quotas.
	 */
	public static PlaceBound ofColumn(String specialty, String name, int most) {
		return new PlaceBound(COLUMN + specialty, name, Counts.RECOMMENDED, Operator.MAX, most, null, null, null, null,
				null, Selection.ofSpecialty(specialty), null, null);
	}

	/** The same with other figures; what is not given stays away. */
	public PlaceBound withFigures(Integer newTarget, Integer newMin, Integer newMax, BigDecimal newShare) {
		return new PlaceBound(code, name, counts, operator, newTarget, newMin, newMax, tolerance, newShare, binds, of,
				each, scope);
	}

	/** Whether it was set on the page of quotas for this column. */
	public boolean setFor(String specialty) {
		return code.equals(COLUMN + specialty);
	}

	/** Whether it was set on the page of quotas. */
	public boolean setOnPage() {
		return code.startsWith(COLUMN);
	}

	/** Whether it takes a share of other places than the round's own. */
	public boolean reachesBeyond() {
		return share != null && scope != ShareScope.ROUND;
	}

	/**
	 * The number it means.
	 * @param slots places of the round, of which a share is taken
	 */
	public TargetFigure figure(Slots slots) {
		return figure((share == null) ? target : Integer.valueOf(new ShareCap(share).most(slots.most())));
	}

	/** The same where its number has been found already. */
	public TargetFigure figure(Integer number) {
		return new TargetFigure(operator, number, min, max, tolerance, null, !Boolean.FALSE.equals(binds));
	}

	/** Whether the figures that its operator needs are there, and no others. */
	public boolean sound() {
		boolean range = operator == Operator.RANGE;
		boolean number = target != null && share == null && target >= 0;
		boolean part = target == null && share != null && operator == Operator.MAX && share.signum() >= 0
				&& share.compareTo(BigDecimal.ONE) <= 0;
		return (range ? target == null && share == null && min != null && max != null && 0 <= min && min <= max
				: (number || part) && min == null && max == null) && (part || scope == ShareScope.ROUND)
				&& (tolerance == null || operator == Operator.APPROX && tolerance >= 0);
	}

	/** What is counted. */
	public enum Counts {

		/** Recommendations that have not been withdrawn. */
		RECOMMENDED,

		/** Approvals that have not been lost. */
		APPROVED

	}

}
