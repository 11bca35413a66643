package cn.denggao.modeling.rehearsal.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import cn.denggao.engine.ProcessVariable;
import cn.denggao.modeling.rehearsal.process.Drawing.Condition;

/** How steps of a diagram may come out, by what the gateways behind them read. */
final class Options {

	private static final Pattern COMPARED = Pattern.compile("(\\w+)\\s*(?:==|eq)\\s*'([^']*)'");

	private static final Pattern FLAG = Pattern.compile("\\$\\{\\s*(!|not\\s)?\\s*(\\w+)\\s*}");

	/** Stands for whatever else a text may hold. */
	private static final String OTHER = "OTHER";

	private static final int MOST = 12;

	private final Drawing drawing;

	private final Map<String, ProcessVariable<?>> declared;

	Options(Drawing drawing, Map<String, ProcessVariable<?>> declared) {
		this.drawing = drawing;
		this.declared = declared;
	}

	/**
	 * Never empty.
	 * @param offered by a form, labels by value by field
	 */
	List<Option> of(String element, Map<String, Map<String, String>> offered) {
		var questions = questions(element);
		var isAsked = !questions.isEmpty();
		if (!offered.isEmpty()) {
			questions.keySet().retainAll(offered.keySet());
		}
		offered.forEach((field, choices) -> {
			if (!choices.isEmpty() && (declared.containsKey(field) || questions.containsKey(field))) {
				questions.put(field, choices);
			}
		});
		return product((questions.isEmpty() && isAsked) ? chosen(offered) : questions);
	}

	/** The form's use case makes of its answers what the gateways read. */
	private static Map<String, Map<?, String>> chosen(Map<String, Map<String, String>> offered) {
		var chosen = new LinkedHashMap<String, Map<?, String>>(offered);
		chosen.values().removeIf(Map::isEmpty);
		return chosen;
	}

	/**
	 * What the gateways behind a form read and the form does not offer, where the case
	 * holds something else.
	 */
	List<Option> besides(String element, Set<String> offered, Map<String, Object> held) {
		var questions = questions(element);
		questions.keySet().removeAll(offered);
		questions.keySet().retainAll(held.keySet());
		return (offered.isEmpty() || questions.isEmpty()) ? List.of()
				: product(questions).stream().filter(option -> !option.isIn(held)).toList();
	}

	/** How these variables, set by whoever answers a form, may come out. */
	List<Option> ofDecided(String element, Set<String> variables) {
		var questions = questions(element);
		questions.keySet().retainAll(variables);
		return product(questions);
	}

	private static List<Option> product(Map<String, Map<?, String>> questions) {
		var options = List.of(Option.NOTHING);
		for (var question : questions.entrySet()) {
			options = extended(options, question.getKey(), question.getValue());
		}
		return options;
	}

	private static List<Option> extended(List<Option> options, String variable, Map<?, String> answers) {
		return options.stream()
			.flatMap(option -> answers.entrySet()
				.stream()
				.map(answer -> option.and(variable, answer.getKey(), answer.getValue())))
			.limit(MOST)
			.toList();
	}

	private Map<String, Map<?, String>> questions(String element) {
		var conditions = drawing.conditionsBehind(element);
		var questions = new LinkedHashMap<String, Map<Object, String>>();
		conditions.forEach(condition -> read(condition, questions));
		questions.forEach((variable, answers) -> complete(variable, answers, conditions));
		return new LinkedHashMap<>(questions);
	}

	private void read(Condition condition, Map<String, Map<Object, String>> questions) {
		if (condition.text() == null) {
			return;
		}
		COMPARED.matcher(condition.text())
			.results()
			.forEach(found -> answers(questions, found.group(1)).putIfAbsent(found.group(2),
					named(condition, found.group(2))));
		var flag = FLAG.matcher(condition.text());
		if (flag.matches()) {
			answers(questions, flag.group(2)).put(flag.group(1) == null, named(condition, flag.group(2)));
		}
	}

	private static Map<Object, String> answers(Map<String, Map<Object, String>> questions, String variable) {
		return questions.computeIfAbsent(variable, unused -> new LinkedHashMap<>());
	}

	/** What the conditions do not name: the other value of a flag, further decisions. */
	private void complete(String variable, Map<Object, String> answers, List<Condition> conditions) {
		var left = new ArrayList<Object>();
		var known = declared.get(variable);
		if (known != null && !known.offered().isEmpty()) {
			left.addAll(known.offered());
		}
		else if (conditions.stream().anyMatch(Condition::isDefault)) {
			left.add(OTHER);
		}
		var otherwise = conditions.stream().filter(Condition::isDefault).map(Condition::label).findFirst().orElse(null);
		left.removeAll(answers.keySet());
		left.forEach(value -> answers.put(value, meaning(value, otherwise, left.size() == 1)));
	}

	/** What leads to the default flow is called by it. */
	private static String meaning(Object value, String otherwise, boolean alone) {
		if (otherwise == null) {
			return String.valueOf(value);
		}
		return alone ? otherwise.strip() : otherwise.strip() + "（" + value + "）";
	}

	private static String named(Condition condition, String value) {
		return (condition.label() == null) ? value : condition.label().strip();
	}

}
