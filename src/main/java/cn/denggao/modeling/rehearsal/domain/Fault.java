package cn.denggao.modeling.rehearsal.domain;

import java.util.List;
import java.util.Locale;

/**
 * What a step said no to.
 *
 * @param key message key of the sentence
 * @param arguments of the sentence, in words
 */
public record Fault(Kind kind, String key, List<String> arguments) {

	public Fault {
		arguments = List.copyOf(arguments);
	}

	/** What kind of no it is. */
	public enum Kind {

		/** Something has to be done first that is not done in a rehearsal. */
		PRECONDITION,
		/** A date has not come yet. */
		NOT_DUE,
		/** The step refuses, though nothing was left out before it. */
		REFUSED,
		/** It breaks. */
		BROKEN;

		public String messageKey() {
			return "modeling.rehearsal.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** Explained by what a rehearsal cannot do, so no finding about the draft. */
		public boolean isExplained() {
			return this == PRECONDITION || this == NOT_DUE;
		}

	}

}
