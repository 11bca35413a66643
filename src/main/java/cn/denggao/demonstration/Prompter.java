package cn.denggao.demonstration;

import cn.denggao.kernel.DemonstrationOnly;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration at the first start and lets the stage manager work beside it.
 */
@DemonstrationOnly
@Component
@Profile("demonstration")
@Order(100)
@ConditionalOnProperty(prefix = "denggao", name = "scheduling", havingValue = "true", matchIfMissing = true)
class Prompter implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(Prompter.class);

	private final LoadingCast cast;

	private final Director stage;

	private final StandingIn standingIn;

	private volatile boolean working;

	Prompter(LoadingCast cast, Director stage, StandingIn standingIn) {
		this.cast = cast;
		this.stage = stage;
		this.standingIn = standingIn;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		cast.load();
		this.working = true;
	}

	@Scheduled(initialDelay = 1500, fixedDelay = 700, timeUnit = TimeUnit.MILLISECONDS)
	void prompt() {
		if (working && !stage.step()) {
			this.working = false;
			log.info("Demonstration: all rounds are in position");
		}
	}

	@Scheduled(initialDelay = 1500, fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
	void standIn() {
		standingIn.goOn();
	}

}
