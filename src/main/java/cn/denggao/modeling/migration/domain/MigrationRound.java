package cn.denggao.modeling.migration.domain;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether a migration has cases to move. */
@Component
@ConditionalOnProperty(prefix = "denggao", name = "scheduling", havingValue = "true", matchIfMissing = true)
class MigrationRound {

	private final MovingCases moving;

	MigrationRound(MovingCases moving) {
		this.moving = moving;
	}

	@Scheduled(initialDelayString = "${denggao.migration.begin-after:15}", fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void look() {
		moving.moveSome();
	}

}
