package cn.denggao.bench;

import java.util.Map;

import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.engine.ProcessStarts;
import org.camunda.bpm.engine.ProcessEngine;

/** What the people of one application do, each act one transaction, on either side. */
interface Desk {

	void start(String project);

	void complete(String process, String businessKey, String task, Object decision);

	void tell(String message, String businessKey);

	ProcessEngine engine();

	/** Runs the one job of a case. */
	default void run(String businessKey) {
		var instance = engine().getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.singleResult();
		var job = engine().getManagementService()
			.createJobQuery()
			.processInstanceId(instance.getId())
			.messages()
			.singleResult();
		engine().getManagementService().executeJob(job.getId());
	}

	/** Through our engine module. */
	record Ours(OurEngine ours) implements Desk {

		@Override
		public void start(String project) {
			ours.get(ProcessStarts.class)
				.start("three-stages", project, Map.entry("projectId", project), Map.entry("roundId", "R-1"));
		}

		@Override
		@SuppressWarnings("unchecked")
		public void complete(String process, String businessKey, String task, Object decision) {
			var given = Variables.of(decision).entrySet().toArray(Map.Entry[]::new);
			ours.get(OpenTasks.class).complete(process, businessKey, task, given);
		}

		@Override
		public void tell(String message, String businessKey) {
			ours.get(ProcessMessages.class).tell(message, businessKey);
		}

		@Override
		public ProcessEngine engine() {
			return ours.engine();
		}

	}

	/** Straight to the engine's own services. */
	record Stock(ProcessEngine engine) implements Desk {

		@Override
		public void start(String project) {
			engine.getRuntimeService()
				.startProcessInstanceByKey("three-stages", project,
						Map.of("projectId", project, "roundId", "R-1"));
		}

		@Override
		public void complete(String process, String businessKey, String task, Object decision) {
			var open = engine.getTaskService()
				.createTaskQuery()
				.processDefinitionKey(process)
				.processInstanceBusinessKey(businessKey)
				.taskDefinitionKey(task)
				.singleResult();
			engine.getTaskService().complete(open.getId(), Variables.of(decision));
		}

		@Override
		public void tell(String message, String businessKey) {
			engine.getRuntimeService()
				.createMessageCorrelation(message)
				.processInstanceBusinessKey(businessKey)
				.correlateWithResult();
		}

	}

	/** The one variable a form may set. */
	final class Variables {

		private Variables() {
		}

		static Map<String, Object> of(Object decision) {
			if (decision == null) {
				return Map.of();
			}
			return "NONE".equals(decision) ? Map.of("conflict", decision) : Map.of("decision", decision);
		}

	}

}
