package cn.denggao.modeling.rehearsal.process;

import cn.denggao.modeling.rehearsal.domain.Outcome;

/** Ends a path that gave way to somebody, or whose time is over. */
class Disturbed extends RuntimeException {

	private final Outcome outcome;

	Disturbed(Outcome outcome, Throwable cause) {
		super(outcome.name(), cause);
		this.outcome = outcome;
	}

	/** Throws it if that is why something failed. */
	static void throwIf(RuntimeException failure) {
		if (failure instanceof Disturbed disturbed) {
			throw disturbed;
		}
		Refusals.disturbance(failure).ifPresent(outcome -> {
			throw new Disturbed(outcome, failure);
		});
	}

	Outcome outcome() {
		return outcome;
	}

}
