package cn.denggao.engine.observation;

import java.util.function.Supplier;

import cn.denggao.engine.DrawnField;
import cn.denggao.engine.WorkingDays;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Keeps what an administrator entered beside a step: a task is given its date due, a
 * delegate finds its fields.
 */
class FieldParseListener extends AbstractBpmnParseListener {

	private final Supplier<WorkingDays> calendar;

	FieldParseListener(Supplier<WorkingDays> calendar) {
		this.calendar = calendar;
	}

	@Override
	public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		DrawnProperties.all(element).forEach(activity::setProperty);
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		var days = DrawnProperties.all(element).get(DrawnField.WORKING_DAYS.name());
		if (days != null && activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
			behavior.getTaskDefinition().setDueDateExpression(new DrawnTerm(Integer.parseInt(days), calendar));
		}
	}

}
