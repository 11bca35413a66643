package cn.denggao.engine.observation;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The milestone and visibility that an administrator drew on an element. */
record DrawnProperties(String milestone, String visibility) {

	static DrawnProperties of(Element element) {
		return new DrawnProperties(read(element, "denggao:milestone"), read(element, "denggao:visibility"));
	}

	boolean isInternal() {
		return "INTERNAL".equals(visibility) && milestone == null;
	}

	private static String read(Element element, String name) {
		var extension = element.element("extensionElements");
		var properties = (extension == null) ? null
				: extension.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
		if (properties == null) {
			return null;
		}
		return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
			.stream()
			.filter(property -> name.equals(property.attribute("name")))
			.map(property -> property.attribute("value"))
			.findFirst()
			.orElse(null);
	}

}
