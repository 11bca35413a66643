package cn.denggao.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many people at once, each takes the next thing that is to be done. */
final class Crowd {

	private final int people;

	Crowd(int people) {
		this.people = people;
	}

	/** How long each took, whether it was accepted, and how long all took together. */
	Outcome does(List<Callable<Boolean>> work) throws Exception {
		var began = System.nanoTime();
		var accepted = new ArrayList<Double>();
		var refused = 0;
		var pool = Executors.newFixedThreadPool(people);
		try {
			for (Future<Double> one : pool.invokeAll(work.stream().map(Crowd::timed).toList())) {
				if (one.get() >= 0) {
					accepted.add(one.get());
				}
				else {
					refused++;
				}
			}
		}
		finally {
			pool.shutdown();
		}
		return new Outcome(accepted, refused, (System.nanoTime() - began) / 1e6);
	}

	/** Milliseconds, below zero if it was refused. */
	private static Callable<Double> timed(Callable<Boolean> work) {
		return () -> {
			var began = System.nanoTime();
			var accepted = work.call();
			var took = (System.nanoTime() - began) / 1e6;
			return accepted ? took : -1 - took;
		};
	}

	/** What came out. */
	record Outcome(List<Double> accepted, int refused, double milliseconds) {

		/** The value that this share of the accepted did not exceed. */
		double quantile(double share) {
			var sorted = new ArrayList<>(accepted);
			Collections.sort(sorted);
			return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
		}

		double perSecond() {
			return accepted.size() / milliseconds * 1000;
		}

	}

}
