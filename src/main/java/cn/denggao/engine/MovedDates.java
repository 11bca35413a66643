package cn.denggao.engine;

import java.util.Map;

import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/**
 * Moves the dates of a running case: variable and timer together, or the next migration
 * would bring the old date back.
 */
@Component
public class MovedDates {

	private final RuntimeService runtime;

	private final ManagementService management;

	MovedDates(RuntimeService runtime, ManagementService management) {
		this.runtime = runtime;
		this.management = management;
	}

	/**
	 * Sets the dates and lets every open timer of the case follow.
	 * @throws Refused (409) if the case no longer runs
	 */
	@SafeVarargs
	public final void move(String process, String businessKey, Map.Entry<String, Object>... dates) {
		var instance = runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.singleResult();
		if (instance == null) {
			throw Refused.tooLate("engine.nobody-waits");
		}
		runtime.setVariables(instance.getId(), Map.ofEntries(dates));
		management.createJobQuery()
			.processInstanceId(instance.getId())
			.timers()
			.listPage(0, 100)
			.forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
	}

}
