package cn.denggao.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.stereotype.Component;

/**
 * Lets the engine's clock follow the official one, and tells when the next timer is due.
 */
@Component
public class EngineClock {

	/** Smaller differences are left alone. */
	private static final Duration TOLERANCE = Duration.ofMillis(250);

	private final ManagementService management;

	private final ProcessEngineConfigurationImpl engine;

	EngineClock(ManagementService management, ProcessEngineConfigurationImpl engine) {
		this.management = management;
		this.engine = engine;
	}

	/**
	 * Makes the engine of this node read {@code official}, and wakes its job acquisition.
	 */
	public void follow(Instant official) {
		var difference = Duration.between(ClockUtil.getCurrentTime().toInstant(), official);
		if (difference.abs().compareTo(TOLERANCE) > 0) {
			ClockUtil.offset(Duration.between(Instant.now(), official).toMillis());
			engine.getJobExecutor().jobWasAdded();
		}
	}

	/** When the next timer is due. */
	public Optional<Instant> nextTimer() {
		return management.createJobQuery()
			.timers()
			.active()
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1)
			.stream()
			.findFirst()
			.map(job -> job.getDuedate().toInstant());
	}

	/** Whether a job runs just now; a clock must not jump over its lock. */
	public boolean isBusy() {
		return management.createJobQuery().executable().withRetriesLeft().messages().count() > 0;
	}

}
