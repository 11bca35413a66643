package cn.denggao.engine.guard;

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

	private final Object root;

	private final Set<String> names = new TreeSet<>();

	private String foreign;

	private Feel(Object root) {
		this.root = root;
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
		return parsed.isRight() ? Optional.of(new Feel(parsed.toOption().get().expression())) : Optional.empty();
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
		else if (part instanceof Product product && !isTerminal(part)) {
			walkInto(product);
		}
	}

	private void walkInto(Product product) {
		var kind = product.getClass().getSimpleName();
		if (!HARMLESS.contains(kind)) {
			foreign = kind;
			return;
		}
		for (var i = 0; i < product.productArity(); i++) {
			walk(product.productElement(i));
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

	/** The names it asks for; a path is one name with dots. */
	Set<String> names() {
		return names;
	}

}
