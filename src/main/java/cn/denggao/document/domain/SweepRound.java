package cn.denggao.document.domain;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes unused content every hour. */
@Component
@ConditionalOnProperty(prefix = "denggao", name = "scheduling", havingValue = "true", matchIfMissing = true)
class SweepRound {

	private final SweepingContent sweeping;

	SweepRound(SweepingContent sweeping) {
		this.sweeping = sweeping;
	}

	@Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void sweep() {
		sweeping.sweep();
	}

}
