package cn.denggao.application.domain.eligibility;

import java.util.Collection;

/** How a condition was judged. */
public enum Outcome {

	PASSED, FAILED,

	/** Something it needs is not there: never taken for met. */
	UNKNOWN,

	/** It does not concern this hospital. */
	NOT_APPLICABLE;

	static Outcome of(boolean holds) {
		return holds ? PASSED : FAILED;
	}

	static Outcome all(Collection<Outcome> parts) {
		return parts.contains(FAILED) ? FAILED : (parts.contains(UNKNOWN) ? UNKNOWN : PASSED);
	}

	static Outcome any(Collection<Outcome> parts) {
		return parts.contains(PASSED) ? PASSED : (parts.contains(UNKNOWN) ? UNKNOWN : FAILED);
	}

	/** What is unknown could still make it or could no longer. */
	static Outcome atLeast(int least, Collection<Outcome> parts) {
		long passed = parts.stream().filter(PASSED::equals).count();
		long open = parts.stream().filter(UNKNOWN::equals).count();
		return (passed >= least) ? PASSED : ((passed + open < least) ? FAILED : UNKNOWN);
	}

}
