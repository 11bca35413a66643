package cn.denggao.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.BatchStatistics;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells many cases the same thing: by jobs of a hundred, resumable after a crash, with
 * progress. Cases that do not wait are passed over and find the fact when they come to
 * it.
 */
@Component
public class MessageBatches {

	private static final String INSTANCES = """
			select e.proc_inst_id_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
			where d.key_ = ? and e.business_key_ = any (?) and e.parent_id_ is null and e.suspension_state_ = 1""";

	private final RuntimeService runtime;

	private final ManagementService management;

	private final JdbcTemplate jdbc;

	MessageBatches(RuntimeService runtime, ManagementService management, JdbcTemplate jdbc) {
		this.runtime = runtime;
		this.management = management;
		this.jdbc = jdbc;
	}

	/**
	 * Queues one batch; empty if no case of the process has one of the keys.
	 * @param process definition key of the waiting process
	 * @return the batch's id, for its progress
	 */
	public Optional<String> tellAll(String message, String process, Collection<String> businessKeys) {
		var instances = instancesOf(process, businessKeys);
		if (instances.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(runtime.createMessageCorrelationAsync(message)
			.processInstanceIds(instances)
			.correlateAllAsync()
			.getId());
	}

	/** How far a batch is; empty once it is done. */
	public Optional<Progress> progressOf(String batch) {
		return Optional.ofNullable(management.createBatchStatisticsQuery().batchId(batch).singleResult())
			.map(Progress::of);
	}

	private List<String> instancesOf(String process, Collection<String> businessKeys) {
		return jdbc.queryForList(INSTANCES, String.class, process, businessKeys.toArray(String[]::new));
	}

	/** Jobs of a batch. */
	public record Progress(int total, int done, int failed) {

		static Progress of(BatchStatistics batch) {
			return new Progress(batch.getTotalJobs(), batch.getCompletedJobs(), batch.getFailedJobs());
		}

	}

}
