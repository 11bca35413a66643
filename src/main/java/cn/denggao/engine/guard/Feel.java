package cn.denggao.engine.guard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.util.Either;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/** An entry of a decision table or a condition of a form, judged by its syntax tree. */
final class Feel {

	private static final FeelEngine ENGINE = new FeelEngine.Builder().build();

	/** Names of the tree's classes: literals, comparisons, ranges, lists and names. */
	private static final Set<String> HARMLESS = Set.of("ConstNull$", "ConstBool", "ConstString", "ConstNumber",
			"ConstInputValue$", "ConstInputValue", "InputEqualTo", "InputLessThan", "InputLessOrEqual",
			"InputGreaterThan", "InputGreaterOrEqual", "InputInRange", "UnaryTestExpression", "Not", "Disjunction",
			"Conjunction", "AtLeastOne", "ConstRange", "OpenConstRangeBoundary", "ClosedConstRangeBoundary",
			"OpenRangeBoundary", "ClosedRangeBoundary", "ConstRangeBoundary", "Equal", "LessThan", "LessOrEqual",
			"GreaterThan", "GreaterOrEqual", "In", "ConstList", "ArithmeticNegation", "Ref");

	/** Under this name a test finds the value of its input. */
	private static final String TESTED = "cellInput";

	private final ParsedExpression parsed;

	private final Object root;

	private final Set<String> names = new TreeSet<>();

	private final Set<Object> literals = new HashSet<>();

	private boolean asksForNull;

	private String foreign;

	private Feel(ParsedExpression parsed) {
		this.parsed = parsed;
		this.root = parsed.expression();
		walk(root);
	}

	/** A value; empty if it cannot be read. */
	static Optional<Feel> expression(String text) {
		if (!FeelText.isQuicklyRead(text)) {
			return Optional.empty();
		}
		try {
			return read(ENGINE.parseExpression(text));
		}
		catch (StackOverflowError ex) {
			return Optional.empty();
		}
	}

	/** The test of an input; empty if it cannot be read. */
	static Optional<Feel> tests(String text) {
		if (!FeelText.isQuicklyRead(text)) {
			return Optional.empty();
		}
		try {
			return read(ENGINE.parseUnaryTests(text));
		}
		catch (StackOverflowError ex) {
			return Optional.empty();
		}
	}

	private static Optional<Feel> read(Either<FeelEngine.Failure, ParsedExpression> parsed) {
		return parsed.isRight() ? Optional.of(new Feel(parsed.toOption().get())) : Optional.empty();
	}

	private void walk(Object part) {
		if (part instanceof Ref ref) {
			names.add(ref.names().mkString("."));
		}
		else if (part instanceof Iterable<?> several) {
			several.iterator().foreach(one -> {
				walk(one);
				return null;
			});
		}
		else if (isTerminal(part)) {
			literals.add((part instanceof Number number) ? new BigDecimal(number.toString()) : part);
		}
		else if (part instanceof Product product) {
			walkInto(product);
		}
	}

	private void walkInto(Product product) {
		var kind = product.getClass().getSimpleName();
		if (!HARMLESS.contains(kind)) {
			foreign = kind;
			return;
		}
		asksForNull |= kind.equals("ConstNull$");
		if (kind.equals("ArithmeticNegation") && product.productElement(0) instanceof Product number
				&& number.productArity() > 0) {
			negate(number.productElement(0));
		}
		for (var i = 0; i < product.productArity(); i++) {
			walk(product.productElement(i));
		}
	}

	/** A sign before a number is read apart from it. */
	private void negate(Object number) {
		if (number instanceof Number) {
			literals.add(new BigDecimal(number.toString()).negate());
		}
	}

	private static boolean isTerminal(Object part) {
		return part instanceof String || part instanceof Number || part instanceof Boolean;
	}

	/** Nothing but allowed parts. */
	boolean isHarmless() {
		return foreign == null;
	}

	/** Nothing but one name. */
	boolean isName() {
		return root instanceof Ref && names.stream().noneMatch(name -> name.contains("."));
	}

	/** Texts, numbers ({@code BigDecimal}) and truth values written in it. */
	Set<Object> literals() {
		return literals;
	}

	/** Whether it speaks of an input that has no value. */
	boolean asksForNull() {
		return asksForNull;
	}

	/** Whether the test holds for this value of its input, as the engine would say. */
	boolean holdsFor(Object value) {
		var answer = ENGINE.eval(parsed, Collections.singletonMap(TESTED, value));
		return answer.isRight() && Boolean.TRUE.equals(answer.toOption().get());
	}

	/** The names it asks for; a path is one name with dots. */
	Set<String> names() {
		return names;
	}

}
