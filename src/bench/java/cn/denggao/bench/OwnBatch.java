package cn.denggao.bench;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;

/** The engine's own batch of migrations; its jobs run one after the other. */
final class OwnBatch {

	private final ProcessEngine engine;

	OwnBatch(ProcessEngine engine) {
		this.engine = engine;
	}

	/** How many cases share a job from now on; the engine comes with one. */
	OwnBatch together(int cases) {
		((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).setInvocationsPerBatchJob(cases);
		return this;
	}

	/** Moves all cases of one version to the other. */
	void move(String from, String to) {
		var runtime = engine.getRuntimeService();
		var plan = runtime.createMigrationPlan(from, to).mapEqualActivities().updateEventTriggers().build();
		var batch = runtime.newMigration(plan)
			.processInstanceQuery(runtime.createProcessInstanceQuery().processDefinitionId(from))
			.executeAsync();
		while (runJobs(batch)) {
			// the seed comes again until all jobs are made
		}
		finish(batch);
	}

	/** The monitor comes again for as long as a job has failed, so it is left to the end. */
	private boolean runJobs(Batch batch) {
		var management = engine.getManagementService();
		var jobs = management.createJobQuery()
			.messages()
			.withRetriesLeft()
			.unlimitedList()
			.stream()
			.filter(job -> !job.getJobDefinitionId().equals(batch.getMonitorJobDefinitionId()))
			.toList();
		jobs.stream().map(Job::getId).forEach(this::run);
		return !jobs.isEmpty();
	}

	/** A job that fails keeps what is left of its three tries. */
	private void run(String job) {
		try {
			engine.getManagementService().executeJob(job);
		}
		catch (ProcessEngineException noted) {
			// the engine has counted it
		}
	}

	private void finish(Batch batch) {
		var management = engine.getManagementService();
		management.createJobQuery()
			.jobDefinitionId(batch.getMonitorJobDefinitionId())
			.list()
			.stream()
			.map(Job::getId)
			.forEach(this::run);
		if (management.createBatchQuery().batchId(batch.getId()).count() > 0) {
			management.deleteBatch(batch.getId(), true);
		}
	}

}
