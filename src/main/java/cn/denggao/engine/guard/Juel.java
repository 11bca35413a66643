package cn.denggao.engine.guard;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.Tree;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** An expression of the engine, judged by the tree that the engine itself would run. */
final class Juel {

	private static final Builder BUILDER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

	private static final Set<Class<?>> HARMLESS = Set.of(AstEval.class, AstNested.class, AstString.class,
			AstNumber.class, AstBoolean.class, AstNull.class, AstChoice.class, AstIdentifier.class);

	private static final Set<AstBinary.Operator> COMPARING = Set.of(AstBinary.AND, AstBinary.OR, AstBinary.EQ,
			AstBinary.NE, AstBinary.LT, AstBinary.LE, AstBinary.GT, AstBinary.GE);

	private static final Set<AstUnary.Operator> NEGATING = Set.of(AstUnary.NOT, AstUnary.EMPTY);

	private final Tree tree;

	private Juel(Tree tree) {
		this.tree = tree;
	}

	/**
	 * Reads it; empty if it is none or too long, for the parser's stack does not bear
	 * every length.
	 */
	static Optional<Juel> parse(String text, int most) {
		if (text.length() > most) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Juel(BUILDER.build(text)));
		}
		catch (TreeBuilderException | StackOverflowError ex) {
			return Optional.empty();
		}
	}

	/** The names a condition asks for that was accepted before. */
	static Set<String> namesIn(String condition) {
		return parse(condition.strip(), condition.length()).map(Juel::names).orElseGet(Set::of);
	}

	/** Nothing but <code>${name}</code>. */
	boolean isName() {
		return tree.getRoot() instanceof AstEval eval && eval.getChild(0) instanceof AstIdentifier name
				&& name.getName().matches("[a-z][A-Za-z0-9_]*");
	}

	/**
	 * One pair of braces around variables, literals, comparisons and their combinations.
	 */
	boolean isQuestion() {
		return tree.getRoot().getClass() == AstEval.class && isHarmless(tree.getRoot());
	}

	private static boolean isHarmless(Node node) {
		if (!isAllowed(node)) {
			return false;
		}
		for (var i = 0; i < node.getCardinality(); i++) {
			if (!isHarmless(node.getChild(i))) {
				return false;
			}
		}
		return true;
	}

	/** By the very class: methods, functions, properties and arithmetic have others. */
	private static boolean isAllowed(Node node) {
		if (node.getClass() == AstBinary.class) {
			return COMPARING.contains(((AstBinary) node).getOperator());
		}
		if (node.getClass() == AstUnary.class) {
			return NEGATING.contains(((AstUnary) node).getOperator());
		}
		return HARMLESS.contains(node.getClass());
	}

	/** Whether the answer to a condition that was accepted before is yes or no. */
	static boolean isYesOrNo(String condition, Predicate<String> isFlag) {
		return parse(condition.strip(), condition.length())
			.filter(juel -> isYesOrNo(juel.tree.getRoot().getChild(0), isFlag))
			.isPresent();
	}

	private static boolean isYesOrNo(Node node, Predicate<String> isFlag) {
		if (node instanceof AstIdentifier name) {
			return isFlag.test(name.getName());
		}
		if (node instanceof AstNested) {
			return isYesOrNo(node.getChild(0), isFlag);
		}
		if (node instanceof AstChoice) {
			return isYesOrNo(node.getChild(1), isFlag) && isYesOrNo(node.getChild(2), isFlag);
		}
		return node instanceof AstBoolean || node instanceof AstBinary || node instanceof AstUnary;
	}

	/** The names it asks for. */
	Set<String> names() {
		var names = new TreeSet<String>();
		tree.getIdentifierNodes().forEach(node -> names.add(node.getName()));
		return names;
	}

}
