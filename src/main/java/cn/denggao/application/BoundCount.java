package cn.denggao.application;

import cn.denggao.programme.RoundRules.Operator;
import cn.denggao.programme.TargetFigure;
import cn.denggao.programme.TargetFigure.State;

/**
 * A number of places and how many count on it.
 *
 * @param scope what it is a number of
 * @param code its code in its round or programme
 * @param part the authority, where it holds for each one of a level, else null
 */
public record BoundCount(Scope scope, String code, String name, String part, TargetFigure figure, int counted) {

	/** How the count stands to the number. */
	public State state() {
		return figure.state(counted);
	}

	/** Whether more is counted than may be. */
	public boolean refuses() {
		return figure.bound().isPresent() && counted > figure.bound().getAsInt();
	}

	/** Whether nothing more can be counted. */
	public boolean isFull() {
		return figure.bound().isPresent() && counted >= figure.bound().getAsInt();
	}

	/** Whether somebody should look: too few, or more than an approximate number. */
	public boolean warns() {
		return state() == State.BELOW || state() == State.BEYOND;
	}

	/** What a number is of. */
	public enum Scope {

		/** Of all rounds of a category. */
		CATEGORY,

		/** Of one round. */
		ROUND,

		/** Over the categories of a programme. */
		PROGRAMME

	}

	/** Whether approving now would leave a round without its exact number. */
	public boolean isShort() {
		return scope == Scope.ROUND && figure.operator() == Operator.EXACT && figure.binds()
				&& counted < figure.target();
	}

	/** Name and part, as sentences speak of it. */
	public String label() {
		return (part == null) ? name : name + " " + part;
	}

}
