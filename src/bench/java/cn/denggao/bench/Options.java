package cn.denggao.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much is measured; {@code --quick} or {@code name=number} on the command line.
 *
 * @param only measures to run, all if empty
 */
record Options(int rounds, int few, int many, int decided, int singly, int applications, int moved, int hospitals, long seed, Set<String> only) {

	static Options of(List<String> arguments) {
		var quick = arguments.contains("--quick");
		Map<String, String> given = arguments.stream()
			.filter(argument -> argument.contains("="))
			.collect(Collectors.toMap(argument -> argument.substring(0, argument.indexOf('=')),
					argument -> argument.substring(argument.indexOf('=') + 1)));
		Function<String, Integer> number = name -> Integer.parseInt(given.get(name));
		return new Options(given.containsKey("rounds") ? number.apply("rounds") : quick ? 3 : 5,
				given.containsKey("few") ? number.apply("few") : 1000,
				given.containsKey("many") ? number.apply("many") : 100_000,
				given.containsKey("decided") ? number.apply("decided") : quick ? 1000 : 5000,
				given.containsKey("singly") ? number.apply("singly") : quick ? 300 : 1000,
				given.containsKey("applications") ? number.apply("applications") : quick ? 10 : 25,
				given.containsKey("moved") ? number.apply("moved") : quick ? 200 : 1000,
				given.containsKey("hospitals") ? number.apply("hospitals") : quick ? 300 : 2000,
				given.containsKey("seed") ? Long.parseLong(given.get("seed")) : System.nanoTime(),
				Stream.of(given.getOrDefault("only", "").split(","))
					.filter(name -> !name.isEmpty())
					.collect(Collectors.toSet()));
	}

	boolean wants(String measure) {
		return only.isEmpty() || only.contains(measure);
	}

}
