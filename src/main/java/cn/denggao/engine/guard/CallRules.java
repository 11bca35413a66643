package cn.denggao.engine.guard;

import java.util.List;

/** Which process is called, in which version and for which case. */
final class CallRules {

	private static final String BINDING = "camunda:calledElementBinding";

	private CallRules() {
	}

	static List<DiagramRule> rules() {
		return List.of(CallRules::called, CallRules::bound, CallRules::mapped);
	}

	private static void called(Diagram diagram, KnownWords words, Findings findings) {
		var known = words.processes();
		diagram.nodes("bpmn:callActivity").forEach(call -> {
			var key = call.attribute("calledElement");
			if (key.equals(diagram.key())) {
				findings.error(call, "calls-itself");
			}
			else if (!known.contains(key)) {
				findings.error(call, "unknown-process", key);
			}
		});
	}

	/** A procedure that is frozen for a round must stay frozen. */
	private static void bound(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes("bpmn:callActivity").forEach(call -> {
			var binding = call.attribute(BINDING);
			if (binding.equals("version") == call.attribute("camunda:calledElementVersion").isEmpty()) {
				findings.error(call, "call-version");
			}
			var usual = words.bindings(call.attribute("calledElement"));
			if (usual.size() == 1 && usual.contains("version") && !binding.equals("version")) {
				findings.error(call, "call-not-frozen", call.attribute("calledElement"));
			}
		});
	}

	private static void mapped(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes("bpmn:callActivity")
			.filter(call -> call.path("bpmn:extensionElements", "camunda:in")
				.noneMatch(in -> !in.attribute("businessKey").isEmpty()))
			.forEach(call -> findings.error(call, "call-without-case"));
		diagram.root()
			.all("camunda:in", "camunda:out")
			.filter(mapping -> mapping.attribute("businessKey").isEmpty()
					&& (mapping.attribute("source").isEmpty() || mapping.attribute("target").isEmpty()))
			.forEach(mapping -> findings.error(mapping, "mapping"));
	}

}
