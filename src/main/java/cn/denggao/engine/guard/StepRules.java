package cn.denggao.engine.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import cn.denggao.engine.ProcessVariable.Kind;

/** What a step is called, and what the variables are that it is drawn with. */
final class StepRules {

	private static final Set<Kind> OF_A_CASE = Set.of(Kind.ID, Kind.TEXT);

	private StepRules() {
	}

	static List<DiagramRule> rules() {
		return List.of(StepRules::names, StepRules::roles, StepRules::dates, StepRules::numbers, StepRules::cases,
				StepRules::questions, StepRules::timeToLive, StepRules::drawn);
	}

	/** Lists of tasks show nothing else. */
	private static void names(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes("bpmn:userTask")
			.filter(task -> task.attribute("name").isBlank())
			.forEach(task -> findings.error(task, "task-without-name"));
	}

	/** Each once; a variable only if it holds a role. */
	private static void roles(Diagram diagram, KnownWords words, Findings findings) {
		var holding = words.roleVariables();
		diagram.nodes("bpmn:userTask").forEach(task -> {
			var seen = new TreeSet<String>();
			Arrays.stream(task.attribute("camunda:candidateGroups").split(","))
				.filter(role -> !seen.add(role))
				.forEach(role -> findings.error(task, "role-twice", role));
			var named = new TreeSet<String>();
			Diagram.namesIn(task.attribute("camunda:candidateGroups"), named);
			named.removeAll(holding);
			named.forEach(name -> findings.error(task, "no-role", name));
		});
	}

	private static void dates(Diagram diagram, KnownWords words, Findings findings) {
		var kinds = words.kinds(diagram.key());
		diagram.nodes("bpmn:userTask")
			.forEach(task -> check(task, task.attribute("camunda:dueDate"), kinds, Set.of(Kind.INSTANT), "no-date",
					findings));
		diagram.root()
			.all("bpmn:timeDate")
			.forEach(date -> check(date, date.text(), kinds, Set.of(Kind.INSTANT), "no-date", findings));
	}

	private static void numbers(Diagram diagram, KnownWords words, Findings findings) {
		var kinds = words.kinds(diagram.key());
		diagram.root()
			.all("bpmn:loopCardinality")
			.forEach(number -> check(number, number.text(), kinds, Set.of(Kind.NUMBER), "no-number", findings));
		diagram.nodes("bpmn:callActivity")
			.forEach(call -> check(call, call.attribute("camunda:calledElementVersion"), kinds, Set.of(Kind.NUMBER),
					"no-number", findings));
	}

	private static void cases(Diagram diagram, KnownWords words, Findings findings) {
		var kinds = words.kinds(diagram.key());
		diagram.root()
			.all("camunda:in")
			.forEach(in -> check(in, in.attribute("businessKey"), kinds, OF_A_CASE, "no-case", findings));
	}

	private static void check(XmlNode at, String value, Map<String, Set<Kind>> kinds, Set<Kind> wanted, String rule,
			Findings findings) {
		var names = new TreeSet<String>();
		Diagram.namesIn(value, names);
		names.stream()
			.filter(name -> kinds.containsKey(name) && kinds.get(name).stream().noneMatch(wanted::contains))
			.forEach(name -> findings.error(at, rule, name));
	}

	/** The engine stops at a question whose answer is neither yes nor no. */
	private static void questions(Diagram diagram, KnownWords words, Findings findings) {
		var kinds = words.kinds(diagram.key());
		diagram.root()
			.all("bpmn:conditionExpression", "bpmn:completionCondition")
			.filter(condition -> !Juel.isYesOrNo(condition.text(),
					name -> kinds.getOrDefault(name, Set.of(Kind.FLAG)).contains(Kind.FLAG)))
			.forEach(condition -> findings.error(condition, "no-question", condition.text()));
	}

	/** What happened in a case is kept as long as the law and the program want. */
	private static void timeToLive(Diagram diagram, KnownWords words, Findings findings) {
		var least = words.shipped(diagram.key())
			.flatMap(shipped -> shipped.processes().stream().findFirst())
			.map(TimeToLive::days)
			.orElse(TimeToLive.LEAST_DAYS);
		diagram.processes()
			.stream()
			.filter(process -> TimeToLive.isShorter(process, least))
			.forEach(process -> findings.error(process, "time-to-live-short", least));
	}

	/** The engine refuses a picture of what does not exist. */
	private static void drawn(Diagram diagram, KnownWords words, Findings findings) {
		var ids = new TreeSet<String>();
		diagram.root().all().map(XmlNode::id).forEach(ids::add);
		diagram.root()
			.all("bpmndi:BPMNPlane", "bpmndi:BPMNShape", "bpmndi:BPMNEdge")
			.filter(shape -> !ids.contains(shape.attribute("bpmnElement")))
			.forEach(shape -> findings.error(shape, "drawn-nothing", shape.attribute("bpmnElement")));
	}

}
