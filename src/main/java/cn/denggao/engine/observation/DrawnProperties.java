package cn.denggao.engine.observation;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The milestone and visibility that an administrator drew on an element. */
record DrawnProperties(String milestone, String visibility) {

	static DrawnProperties of(Element element) {
		var all = all(element);
		return new DrawnProperties(all.get("denggao:milestone"), all.get("denggao:visibility"));
	}

	/** Every property by its name; the first of a name counts. */
	static Map<String, String> all(Element element) {
		var extension = element.element("extensionElements");
		var properties = (extension == null) ? null
				: extension.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
		var all = new HashMap<String, String>();
		if (properties != null) {
			properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
				.forEach(property -> all.putIfAbsent(property.attribute("name"), property.attribute("value")));
		}
		return all;
	}

	boolean isInternal() {
		return "INTERNAL".equals(visibility) && milestone == null;
	}

}
