package cn.denggao.engine.guard;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a decision table that keeps to the closed list has to keep beyond it. */
final class TableRules {

	private final XmlNode root;

	private final GuardLimits limits;

	private final Findings findings;

	TableRules(XmlNode root, GuardLimits limits, Findings findings) {
		this.root = root;
		this.limits = limits;
		this.findings = findings;
	}

	void check(String fileKey) {
		ids();
		var decisions = root.children("dmn:decision").toList();
		if (decisions.size() != 1) {
			findings.error(root, "one-decision", decisions.size());
			return;
		}
		decision(decisions.get(0), fileKey);
		var cells = root.all("dmn:text").mapToInt(cell -> cell.text().length()).sum();
		if (cells > limits.cells()) {
			findings.error(decisions.get(0), "cells-too-long", limits.cells());
			return;
		}
		decisions.get(0).children("dmn:decisionTable").forEach(this::table);
		if (!findings.hasErrors()) {
			decisions.get(0).children("dmn:decisionTable").forEach(table -> new CellTypes(table, findings).check());
		}
		if (!findings.hasErrors()) {
			decisions.get(0).children("dmn:decisionTable").forEach(table -> new TableCover(table, findings).check());
		}
	}

	private void ids() {
		var ids = new HashSet<String>();
		root.all()
			.filter(node -> !node.id().isEmpty() && !ids.add(node.id()))
			.forEach(node -> findings.error(node, "id-twice", node.id()));
	}

	private void decision(XmlNode decision, String fileKey) {
		if (!decision.id().equals(fileKey)) {
			findings.error(decision, "key-not-file", decision.id(), fileKey);
		}
		if (decision.attribute("camunda:historyTimeToLive").isEmpty()) {
			findings.error(decision, "no-time-to-live");
		}
		if (TimeToLive.isShorter(decision, TimeToLive.LEAST_DAYS)) {
			findings.error(decision, "time-to-live-short", TimeToLive.LEAST_DAYS);
		}
		if (decision.children("dmn:decisionTable").count() != 1) {
			findings.error(decision, "no-table");
		}
	}

	private void table(XmlNode table) {
		var inputs = new TreeSet<String>();
		table.path("dmn:input").forEach(input -> input(input, inputs));
		var columns = table.children("dmn:input").count();
		var outputs = table.children("dmn:output").count();
		if (outputs == 0) {
			findings.error(table, "table-without-output");
		}
		outputNames(table);
		table.children("dmn:rule").forEach(rule -> {
			if (rule.children("dmn:inputEntry").count() != columns
					|| rule.children("dmn:outputEntry").count() != outputs) {
				findings.error(rule, "row-length");
			}
			entries(rule, inputs);
		});
	}

	private void outputNames(XmlNode table) {
		var names = table.children("dmn:output").map(output -> output.attribute("name")).collect(Collectors.toList());
		if (names.size() != Set.copyOf(names).size()) {
			findings.error(table, "output-twice");
		}
	}

	/** An input is one fact by its name, given by the delegate. */
	private void input(XmlNode input, Set<String> inputs) {
		var name = text(input.path("dmn:inputExpression").findFirst().orElse(input));
		if (Feel.expression(name).filter(Feel::isName).isEmpty()) {
			findings.error(input, "input-no-name", name);
			return;
		}
		inputs.add(name);
		input.children("dmn:inputValues").forEach(values -> test(values, Set.of()));
	}

	private void entries(XmlNode rule, Set<String> inputs) {
		rule.children("dmn:inputEntry").forEach(entry -> test(entry, inputs));
		rule.children("dmn:outputEntry").forEach(entry -> value(entry, inputs));
	}

	private void test(XmlNode entry, Set<String> inputs) {
		var text = text(entry);
		if (!text.isEmpty() && !text.equals("-")) {
			judge(entry, text, Feel::tests, inputs);
		}
	}

	private void value(XmlNode entry, Set<String> inputs) {
		var text = text(entry);
		if (!text.isEmpty()) {
			judge(entry, text, Feel::expression, inputs);
		}
	}

	private void judge(XmlNode entry, String text, Function<String, Optional<Feel>> reading, Set<String> inputs) {
		if (findings.areMany()) {
			return;
		}
		var feel = reading.apply(text).orElse(null);
		if (feel == null || !feel.isHarmless()) {
			findings.error(entry, "feel", text);
			return;
		}
		feel.names()
			.stream()
			.filter(name -> !inputs.contains(name))
			.forEach(name -> findings.error(entry, "feel-name", name));
	}

	private static String text(XmlNode entry) {
		return entry.children("dmn:text").map(XmlNode::text).findFirst().orElse("").strip();
	}

}
