package cn.denggao.engine.guard;

import java.util.Set;

/** What a value may be. */
interface TextRule {

	boolean accepts(String value, GuardLimits limits);

	/** One of these very words. */
	record OneOf(Set<String> words) implements TextRule {

		@Override
		public boolean accepts(String value, GuardLimits limits) {
			return words.contains(value);
		}

	}

}
