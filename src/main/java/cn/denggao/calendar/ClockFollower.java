package cn.denggao.calendar;

import java.util.concurrent.TimeUnit;

import cn.denggao.engine.EngineClock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the engine of this node on the official clock, so that timers follow a jump. */
@Component
@ConditionalOnProperty(prefix = "denggao", name = "scheduling", havingValue = "true", matchIfMissing = true)
class ClockFollower {

	private final OfficialClock clock;

	private final EngineClock engine;

	ClockFollower(OfficialClock clock, EngineClock engine) {
		this.clock = clock;
		this.engine = engine;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void follow() {
		engine.follow(clock.now());
	}

}
