package cn.denggao.engine.belt;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;

/** Lets every diagram be read strictly. */
class StrictParsing implements BpmnParseFactory {

	@Override
	public BpmnParse createBpmnParse(BpmnParser parser) {
		return new StrictParse(parser);
	}

}
