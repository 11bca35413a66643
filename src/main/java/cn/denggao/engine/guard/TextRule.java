package cn.denggao.engine.guard;

import java.util.Set;
import java.util.stream.Collectors;

/** What a value may be. */
interface TextRule {

	boolean accepts(String value, GuardLimits limits);

	/** The sentence that tells what was expected of a value that is not accepted. */
	String fault(String value);

	/** What the sentence names beside place and value. */
	default String expected() {
		return "";
	}

	/** One of these very words. */
	record OneOf(Set<String> words) implements TextRule {

		@Override
		public boolean accepts(String value, GuardLimits limits) {
			return words.contains(value);
		}

		@Override
		public String fault(String value) {
			return "value-one-of";
		}

		@Override
		public String expected() {
			return words.stream().sorted().collect(Collectors.joining(", "));
		}

	}

}
