package cn.denggao.calendar;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at the clock so often that a new day, or a jump of the clock, is noticed at once.
 */
@Component
@ConditionalOnProperty(prefix = "denggao", name = "scheduling", havingValue = "true", matchIfMissing = true)
class DayWatch {

	private final DayKeeper keeper;

	DayWatch(DayKeeper keeper) {
		this.keeper = keeper;
	}

	@Scheduled(initialDelay = 20, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	void look() {
		keeper.keep();
	}

}
