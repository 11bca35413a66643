package cn.denggao.modeling.rehearsal.process;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One way in which a step may come out.
 *
 * @param values variables by name
 * @param label in words, or null if there is nothing to say
 */
record Option(Map<String, Object> values, String label) {

	static final Option NOTHING = new Option(Map.of(), null);

	/** By it options of one step are told apart. */
	String id(String element) {
		return element + values.entrySet()
			.stream()
			.map(value -> " " + value.getKey() + "=" + value.getValue())
			.sorted()
			.collect(Collectors.joining());
	}

	Option and(String variable, Object value, String meaning) {
		var all = new TreeMap<>(values);
		all.put(variable, value);
		return new Option(all, (label == null) ? meaning : label + "，" + meaning);
	}

	boolean isIn(Map<String, Object> variables) {
		return values.entrySet().stream().allMatch(value -> value.getValue().equals(variables.get(value.getKey())));
	}

}
