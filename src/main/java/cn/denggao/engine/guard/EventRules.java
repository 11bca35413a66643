package cn.denggao.engine.guard;

import java.util.List;

/** Messages, errors and timers. */
final class EventRules {

	private static final String[] DEFINITIONS = { "bpmn:messageEventDefinition", "bpmn:errorEventDefinition",
			"bpmn:timerEventDefinition", "bpmn:terminateEventDefinition" };

	private EventRules() {
	}

	static List<DiagramRule> rules() {
		return List.of(EventRules::definitions, EventRules::messages, EventRules::errorNames, EventRules::loops);
	}

	static List<XmlNode> definitions(XmlNode event) {
		return event.children(DEFINITIONS).toList();
	}

	/** An event waits for one thing, and a timer for one date. */
	private static void definitions(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes("bpmn:startEvent", "bpmn:endEvent", "bpmn:boundaryEvent", "bpmn:intermediateCatchEvent")
			.forEach(event -> {
				var most = definitions(event).size();
				if (most > 1 || most == 0 && event.is("bpmn:boundaryEvent", "bpmn:intermediateCatchEvent")) {
					findings.error(event, "event-definition");
				}
				event.children("bpmn:timerEventDefinition")
					.filter(timer -> timer.children("bpmn:timeDate").count() != 1)
					.forEach(timer -> findings.error(timer, "timer-without-date"));
			});
	}

	private static void messages(Diagram diagram, KnownWords words, Findings findings) {
		diagram.declared("bpmn:message").forEach(message -> {
			var name = message.attribute("name");
			var awaiting = words.awaiting(name);
			if (awaiting.isEmpty()) {
				findings.error(message, "unknown-message", name);
			}
			else if (!awaiting.get().isEmpty() && !awaiting.get().contains(diagram.key())) {
				findings.error(message, "message-elsewhere", name, String.join(", ", awaiting.get()));
			}
		});
	}

	private static void errorNames(Diagram diagram, KnownWords words, Findings findings) {
		diagram.declared("bpmn:error")
			.filter(error -> !error.attribute("name").isEmpty()
					&& !error.attribute("name").equals(error.attribute("errorCode")))
			.forEach(error -> findings.warning(error, "error-two-names"));
	}

	/** Several runs are as many as a number says. */
	private static void loops(Diagram diagram, KnownWords words, Findings findings) {
		diagram.root()
			.all("bpmn:multiInstanceLoopCharacteristics")
			.filter(loop -> loop.children("bpmn:loopCardinality").count() != 1)
			.forEach(loop -> findings.error(loop, "loop-without-number"));
	}

}
