package cn.denggao.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declared set of conditions for applying (R002-21): each is judged by itself and told
 * with the values it was judged by. What is not known is never met.
 *
 * @param basis the paper the conditions are taken from
 * @param scales names of ordered grades by scale, best first
 * @param facts the figures that the conditions use besides the register's
 */
public record EligibilityRules(String code, String name, String basis, Map<String, List<String>> scales,
		List<Fact> facts, List<Rule> rules) {

	public EligibilityRules {
		scales = (scales == null) ? Map.of() : Map.copyOf(scales);
		facts = (facts == null) ? List.of() : List.copyOf(facts);
		rules = List.copyOf(rules);
	}

	/** A figure by its code. */
	public Optional<Fact> fact(String wanted) {
		return facts.stream().filter(fact -> fact.code().equals(wanted)).findFirst();
	}

	/** The same with these conditions alone. */
	public EligibilityRules with(List<Rule> some) {
		return new EligibilityRules(code, name, basis, scales, facts, some);
	}

	/**
	 * A figure that is kept by year.
	 *
	 * @param scale the scale of a GRADE, else null
	 * @param declarable whether the hospital's own word counts until the authority's is
	 * there
	 */
	public record Fact(String code, String name, Type type, Subject subject, String unit, String scale,
			boolean declarable) {
	}

	/** What a figure is: a number, an ordered grade, or yes and no. */
	public enum Type {

		NUMBER, GRADE, FLAG

	}

	/** Whose figure it is: the hospital's or that of the county of its seat. */
	public enum Subject {

		HOSPITAL, COUNTY

	}

	/**
	 * One condition.
	 *
	 * @param text as a person has confirmed it (R002-24)
	 * @param seed the sentence of the source as it stands, mistakes included
	 * @param source where that sentence stands
	 * @param when whom it concerns, null for all
	 * @param partners whether each hospital that applies together with the one that leads
	 * must meet it as well (R003-13)
	 */
	public record Rule(String id, String text, String seed, String source, Effect effect, Condition when,
			Condition test, boolean partners) {
	}

	/** What follows from not meeting it: no application, or nothing but the mark. */
	public enum Effect {

		REQUIRED, STRETCH

	}

	/**
	 * Either a comparison of one fact or several conditions together.
	 *
	 * @param value what is compared with, as text; null for ONE_OF and WITHIN_BEST
	 * @param over how many of the periods must do; null for all
	 * @param least how many AT_LEAST are
	 * @param years length of the window that ends with the round's base year; null for
	 * that year alone
	 * @param fixed years named instead of a window
	 * @param per divides the fact by another one of the year {@code perYear}
	 * @param rank the peer group of WITHIN_BEST
	 * @param all conditions of which all must hold
	 * @param any conditions of which one must hold
	 */
	public record Condition(String fact, Comparison is, String value, List<String> values, Quantifier over,
			Integer least, Integer years, List<Integer> fixed, String per, Integer perYear, Rank rank,
			List<Condition> all, List<Condition> any) {

		public Condition {
			values = (values == null) ? List.of() : List.copyOf(values);
			fixed = (fixed == null) ? List.of() : List.copyOf(fixed);
			over = (over == null) ? Quantifier.ALL : over;
			all = (all == null) ? List.of() : List.copyOf(all);
			any = (any == null) ? List.of() : List.copyOf(any);
		}

		/** Whether it compares a fact. */
		public boolean compares() {
			return fact != null;
		}

	}

	/** How a value is compared; a grade is above another if it is the better one. */
	public enum Comparison {

		ABOVE, AT_LEAST, BELOW, AT_MOST, EQUAL, ONE_OF, WITHIN_BEST

	}

	/** How many of the periods must do. */
	public enum Quantifier {

		ALL, ANY, AT_LEAST

	}

	/**
	 * A rank among peers (R002-23).
	 *
	 * @param percent of the group, itself included
	 * @param minimum fewest members of a group in which a rank says something
	 */
	public record Rank(Order order, Group group, boolean sameKind, BigDecimal percent, int minimum, Ties ties) {
	}

	/** Which end of the values is the best. */
	public enum Order {

		LOWEST_FIRST, HIGHEST_FIRST

	}

	/** Who is compared. */
	public enum Group {

		NATION, PROVINCE

	}

	/** Whether equal values all take the best of their places or the last. */
	public enum Ties {

		BEST, LAST

	}

}
