package cn.denggao.modeling.rehearsal.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import cn.denggao.engine.rehearsal.Probe;

/**
 * Notes what the engine reports, and says what is assumed where a real result is missing.
 */
class PathProbe implements Probe {

	private static final String ERROR = " error=";

	private final Drawing drawing;

	private final Options options;

	private final Oracle oracle;

	private final Expected expected;

	private final Notes notes;

	private final Function<String, Set<String>> errorsOf;

	/**
	 * For one path.
	 * @param errorsOf codes with which a process, by its key, may end
	 */
	PathProbe(Drawing drawing, Options options, Oracle oracle, Expected expected, Notes notes,
			Function<String, Set<String>> errorsOf) {
		this.drawing = drawing;
		this.options = options;
		this.oracle = oracle;
		this.expected = expected;
		this.notes = notes;
		this.errorsOf = errorsOf;
	}

	@Override
	public void entered(String element) {
		notes.came(element);
	}

	@Override
	public void taken(String flow) {
		notes.took(flow);
	}

	@Override
	public Map<String, Object> worked(String element, Optional<RuntimeException> refusal,
			Map<String, Object> variables) {
		refusal.ifPresent(Disturbed::throwIf);
		var all = options.of(element, Map.of());
		return refusal.map(no -> refused(element, no, all, variables)).orElseGet(() -> done(element, all, variables));
	}

	/**
	 * The real result first; each other is tried once, as an assumption. Which is the
	 * real one is not told of steps that only insiders may know: there all are assumed.
	 */
	private Map<String, Object> done(String element, List<Option> all, Map<String, Object> variables) {
		if (drawing.isInternal(element)) {
			var option = chosen(element, all);
			notes.decided(element, option.label());
			return option.values().isEmpty() ? Map.of() : assume(element, option.values());
		}
		var real = element + " !";
		var byId = new LinkedHashMap<String, Option>();
		all.stream().filter(option -> option.isIn(variables)).findFirst().ifPresent(option -> byId.put(real, option));
		byId.putIfAbsent(real, Option.NOTHING);
		all.stream().filter(option -> !option.isIn(variables)).forEach(option -> byId.put(option.id(element), option));
		var choice = oracle.choose(List.copyOf(byId.keySet()), byId.size());
		notes.decided(element, byId.get(choice).label());
		return choice.equals(real) ? Map.of() : assume(element, byId.get(choice).values());
	}

	private Map<String, Object> refused(String element, RuntimeException no, List<Option> all,
			Map<String, Object> variables) {
		notes.refused(element, Refusals.of(no, notes.isAnythingLeftOut(), notes.isByAssumption()));
		var option = chosen(element, all);
		notes.decided(element, option.label());
		var values = new LinkedHashMap<>(expected.beside(variables.keySet()));
		values.putAll(option.values());
		return assume(element, values);
	}

	private Map<String, Object> assume(String element, Map<String, Object> values) {
		notes.assumed(element, values);
		notes.leftOut(element);
		notes.goesByAssumption();
		return values;
	}

	private Option chosen(String element, List<Option> all) {
		var byId = new LinkedHashMap<String, Option>();
		all.forEach(option -> byId.put(option.id(element), option));
		return byId.get(oracle.choose(List.copyOf(byId.keySet()), byId.size()));
	}

	@Override
	public Called called(String element, Optional<RuntimeException> fault, Map<String, Object> variables) {
		fault.ifPresent(no -> {
			Disturbed.throwIf(no);
			notes.refused(element, Refusals.of(no, false, notes.isByAssumption()));
		});
		notes.leftOut(element);
		notes.goesByAssumption();
		var byId = new LinkedHashMap<String, Option>();
		options.of(element, Map.of()).forEach(option -> byId.put(option.id(element), option));
		var possible = new ArrayList<>(byId.keySet());
		errors(element).forEach(code -> possible.add(element + ERROR + code));
		var choice = oracle.choose(possible, byId.size());
		return byId.containsKey(choice) ? back(element, byId.get(choice))
				: failed(element, choice.substring(choice.indexOf(ERROR) + ERROR.length()));
	}

	private Called back(String element, Option option) {
		notes.decided(element, option.label());
		notes.assumed(element, option.values());
		return new Called(option.values(), null);
	}

	private Called failed(String element, String code) {
		notes.decided(element, code);
		notes.assumed(element, Map.of("error", code));
		return new Called(Map.of(), code);
	}

	private List<String> errors(String element) {
		var called = drawing.calledBy(element);
		if (called == null || called.contains("$")) {
			return List.of();
		}
		var thrown = errorsOf.apply(called);
		return drawing.errorsCaughtAround(element).stream().filter(thrown::contains).toList();
	}

	@Override
	public void endedBy(String element, String errorCode) {
		notes.decided(element, errorCode);
	}

}
