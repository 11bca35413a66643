package cn.denggao.engine.belt;

import java.util.Set;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses what could run code while the engine parses its own tree, so that no other
 * parser's reading matters. It runs again whenever a definition is loaded: only rules
 * that are never lifted belong here.
 */
class StrictParse extends BpmnParse {

	private static final Set<String> ELEMENTS = Set.of("script", "scriptTask", "connector", "field", "inputOutput",
			"executionListener", "taskListener", "validation", "import");

	private static final Set<String> ATTRIBUTES = Set.of("class", "expression", "formHandlerClass",
			"variableMappingClass", "variableMappingDelegateExpression", "sourceExpression", "resource");

	StrictParse(BpmnParser parser) {
		super(parser);
	}

	@Override
	protected void parseRootElement() {
		refuse(rootElement);
		if (!hasErrors()) {
			super.parseRootElement(); // loads the classes that it meets
		}
	}

	private void refuse(Element element) {
		if (ELEMENTS.contains(element.getTagName())) {
			addError("Not allowed in a diagram: <" + element.getTagName() + ">", element);
		}
		element.attributes()
			.stream()
			.map(name -> name.substring(name.lastIndexOf(':') + 1))
			.filter(ATTRIBUTES::contains)
			.forEach(name -> addError("Not allowed in a diagram: attribute " + name, element));
		element.elements().forEach(this::refuse);
	}

}
