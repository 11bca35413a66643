package cn.denggao.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable with a name, a Java type and one way to store it. Stored values are
 * String, Boolean, Integer or Date only.
 *
 * @param <T> what the program sees
 */
public final class ProcessVariable<T> {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private final String name;

	private final Function<T, Object> store;

	private final Function<Object, T> load;

	private final Function<String, T> parse;

	private final Kind kind;

	private final List<Object> offered;

	private ProcessVariable(Kind kind, List<Object> offered, String name, Function<T, Object> store,
			Function<Object, T> load, Function<String, T> parse) {
		this.kind = kind;
		this.offered = offered;
		this.name = name;
		this.store = store;
		this.load = load;
		this.parse = parse;
	}

	public static ProcessVariable<String> text(String name) {
		return new ProcessVariable<>(Kind.TEXT, List.of(), name, value -> value, String.class::cast, value -> value);
	}

	public static ProcessVariable<Boolean> flag(String name) {
		return new ProcessVariable<>(Kind.FLAG, List.of(true, false), name, value -> value, Boolean.class::cast,
				Boolean::valueOf);
	}

	/** A whole number, kept as Integer: the engine refuses a Long as a version. */
	public static ProcessVariable<Integer> number(String name) {
		return new ProcessVariable<>(Kind.NUMBER, List.of(), name, value -> value, Integer.class::cast,
				Integer::valueOf);
	}

	/** An instant, kept as Date, which timers read. */
	public static ProcessVariable<Instant> instant(String name) {
		return new ProcessVariable<>(Kind.INSTANT, List.of(), name, Date::from, value -> ((Date) value).toInstant(),
				value -> LocalDate.parse(value).atStartOfDay(SHANGHAI).toInstant());
	}

	/** A decision, kept as the enum's name. */
	public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
		return new ProcessVariable<>(Kind.CHOICE,
				Arrays.stream(type.getEnumConstants()).<Object>map(Enum::name).toList(), name, Enum::name,
				value -> Enum.valueOf(type, (String) value), value -> Enum.valueOf(type, value));
	}

	/** An id, kept as its text ({@code toString}). */
	public static <I> ProcessVariable<I> id(String name, Function<String, I> parse) {
		return new ProcessVariable<>(Kind.ID, List.of(), name, Object::toString, value -> parse.apply((String) value),
				parse);
	}

	/**
	 * The value.
	 * @throws MissingProcessVariable if the scope does not hold it
	 */
	public T in(VariableScope scope) {
		return find(scope).orElseThrow(() -> new MissingProcessVariable(name));
	}

	/**
	 * From what the engine has stored.
	 * @throws MissingProcessVariable if that is null
	 */
	T ofStored(Object value) {
		return Optional.ofNullable(value).map(load).orElseThrow(() -> new MissingProcessVariable(name));
	}

	public Optional<T> find(VariableScope scope) {
		return Optional.ofNullable(scope.getVariable(name)).map(load);
	}

	public void set(VariableScope scope, T value) {
		scope.setVariable(name, stored(value));
	}

	/** Sets it in this scope only, e.g. one seat of a panel. */
	public void setLocal(VariableScope scope, T value) {
		scope.setVariableLocal(name, stored(value));
	}

	/** For starting and correlating. */
	public Map.Entry<String, Object> with(T value) {
		return Map.entry(name, store.apply(value));
	}

	/**
	 * What a form's text becomes when stored.
	 * @throws IllegalArgumentException if the text is none of the allowed values
	 */
	public Object storedFromText(String text) {
		return store.apply(parse.apply(text));
	}

	public String name() {
		return name;
	}

	public Kind kind() {
		return kind;
	}

	/**
	 * The stored values of which one is chosen: constants of a decision, both values of a
	 * flag; empty if anything may be.
	 */
	public List<Object> offered() {
		return offered;
	}

	private Object stored(T value) {
		return (value == null) ? null : store.apply(value);
	}

	/** What a variable holds. */
	public enum Kind {

		TEXT, FLAG, NUMBER, INSTANT, CHOICE, ID

	}

}
