package cn.denggao.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Measures all sides in every round, in a new random order each time, so that whatever
 * else the machine does falls on all of them.
 */
final class Rounds {

	private final Map<String, List<Double>> values = new LinkedHashMap<>();

	/** Runs the rounds; each side answers with its value of the round. */
	static Rounds of(int rounds, Random order, Map<String, Callable<Double>> sides) throws Exception {
		var measured = new Rounds();
		for (var round = 0; round < rounds; round++) {
			var names = new ArrayList<>(sides.keySet());
			Collections.shuffle(names, order);
			for (var name : names) {
				measured.values.computeIfAbsent(name, unused -> new ArrayList<>()).add(sides.get(name).call());
			}
		}
		return measured;
	}

	/** Median of the values of one side. */
	double median(String side) {
		return median(values.get(side));
	}

	/** Median, smallest and largest of the ratios within each round. */
	Ratio ratio(String ours, String other) {
		var ratios = new ArrayList<Double>();
		for (var round = 0; round < values.get(ours).size(); round++) {
			ratios.add(values.get(ours).get(round) / values.get(other).get(round));
		}
		return new Ratio(median(ratios), Collections.min(ratios), Collections.max(ratios), ratios.size());
	}

	/** Median time in milliseconds of some repetitions. */
	static double milliseconds(int repetitions, Meter.Work work) throws Exception {
		var times = new double[repetitions];
		for (var i = 0; i < repetitions; i++) {
			var began = System.nanoTime();
			work.run();
			times[i] = (System.nanoTime() - began) / 1e6;
		}
		return median(Arrays.stream(times).boxed().toList());
	}

	static double median(List<Double> numbers) {
		var sorted = numbers.stream().sorted().toList();
		var middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

	/** The ratios of all rounds. */
	record Ratio(double median, double least, double most, int rounds) {

		/** Of two counts, which are the same in every round. */
		static Ratio of(double ours, double other) {
			return new Ratio(ours / other, ours / other, ours / other, 1);
		}

	}

}
