package cn.denggao.modeling.migration.domain;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every second whether a migration has cases to move, and now and then whether a
 * case has left the step for which it waits: that may take months.
 */
@Component
@ConditionalOnProperty(prefix = "denggao", name = "scheduling", havingValue = "true", matchIfMissing = true)
class MigrationRound {

	private final MovingCases moving;

	private final FinishingMigrations finishing;

	MigrationRound(MovingCases moving, FinishingMigrations finishing) {
		this.moving = moving;
		this.finishing = finishing;
	}

	@Scheduled(initialDelayString = "${denggao.migration.begin-after:15}", fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void look() {
		moving.moveReady();
	}

	@Scheduled(initialDelayString = "${denggao.migration.begin-after:15}", fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
	void release() {
		finishing.release();
	}

}
