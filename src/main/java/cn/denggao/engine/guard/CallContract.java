package cn.denggao.engine.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a call hands over and takes back, as the called process and the program know it.
 */
final class CallContract {

	private static final String VERSION = "camunda:calledElementVersion";

	private CallContract() {
	}

	static List<DiagramRule> rules() {
		return List.of(CallContract::understood, CallContract::kept, CallContract::frozen);
	}

	/** The called process must know the variables by these names. */
	private static void understood(Diagram diagram, KnownWords words, Findings findings) {
		var known = new TreeMap<String, Set<String>>();
		diagram.nodes("bpmn:callActivity").filter(call -> isKnown(call, words)).forEach(call -> {
			var key = call.attribute("calledElement");
			var variables = known.computeIfAbsent(key, words::variables);
			call.path("bpmn:extensionElements").flatMap(XmlNode::children).forEach(mapping -> {
				var name = mapping.attribute(mapping.is("camunda:in") ? "target" : "source");
				if (mapping.is("camunda:in", "camunda:out") && !name.isEmpty() && !variables.contains(name)) {
					findings.error(mapping, "variable-elsewhere", key, name);
				}
			});
		});
	}

	private static boolean isKnown(XmlNode call, KnownWords words) {
		return words.shipped(call.attribute("calledElement")).isPresent();
	}

	/**
	 * What a shipped call hands over and takes back, its delegates and questions need.
	 */
	private static void kept(Diagram diagram, KnownWords words, Findings findings) {
		words.shipped(diagram.key())
			.stream()
			.flatMap(shipped -> shipped.nodes("bpmn:callActivity"))
			.forEach(call -> diagram.find(call.id()).filter(found -> found.is("bpmn:callActivity")).ifPresent(found -> {
				if (!found.attribute("calledElement").equals(call.attribute("calledElement"))) {
					findings.error(found, "called-another", call.attribute("calledElement"));
					return;
				}
				var mappings = mappings(found);
				mappings(call).stream()
					.filter(mapping -> !mappings.contains(mapping))
					.forEach(mapping -> findings.error(found, "mapping-gone", said(mapping)));
			}));
	}

	private static Set<Map<String, String>> mappings(XmlNode call) {
		return call.path("bpmn:extensionElements")
			.flatMap(XmlNode::children)
			.filter(child -> child.is("camunda:in", "camunda:out"))
			.map(CallContract::essence)
			.collect(Collectors.toSet());
	}

	private static Map<String, String> essence(XmlNode mapping) {
		var essence = new TreeMap<>(mapping.attributes());
		essence.put("", mapping.name());
		essence.computeIfPresent("businessKey", (name, key) -> key.replace('#', '$'));
		return essence;
	}

	private static String said(Map<String, String> mapping) {
		return mapping.containsKey("businessKey") ? mapping.get("businessKey")
				: mapping.get("source") + " → " + mapping.get("target");
	}

	/** The version frozen for the round stands in a variable. */
	private static void frozen(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes("bpmn:callActivity")
			.filter(call -> !call.attribute(VERSION).isEmpty() && !call.attribute(VERSION).contains("{"))
			.forEach(call -> findings.error(call, "version-written", call.attribute("calledElement")));
	}

}
