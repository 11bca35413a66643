package cn.denggao.engine.intake;

import java.util.ArrayList;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.stereotype.Component;

/** Puts the intake in front of every user task's form, and leaves no way round it. */
@Component
class IntakePlugin extends AbstractProcessEnginePlugin {

	private final IntakeDesk desk;

	IntakePlugin(IntakeDesk desk) {
		this.desk = desk;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		shutTheWayRound(engine);
		if (engine.getCustomPostBPMNParseListeners() == null) {
			engine.setCustomPostBPMNParseListeners(new ArrayList<>());
		}
		engine.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
			@Override
			public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
				if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
					var task = behavior.getTaskDefinition();
					task.setTaskFormHandler(new FormIntake(task.getTaskFormHandler(), desk));
					task.addTaskListener(TaskListener.EVENTNAME_CREATE, new LastDecisionForgotten());
				}
			}
		});
	}

	private static void shutTheWayRound(ProcessEngineConfigurationImpl engine) {
		if (engine.getCustomPreCommandInterceptorsTxRequired() == null) {
			engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>());
		}
		engine.getCustomPreCommandInterceptorsTxRequired().add(new NoWayRound(engine));
	}

}
