package cn.denggao.engine.belt;

import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Lets no step run more often than can be borne, whatever a variable says. */
class BoundedRuns extends AbstractBpmnParseListener {

	@Override
	public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl body) {
		if (body.getActivityBehavior() instanceof MultiInstanceActivityBehavior runs
				&& runs.getLoopCardinalityExpression() != null) {
			runs.setLoopCardinalityExpression(new BoundedNumber(runs.getLoopCardinalityExpression()));
		}
	}

}
