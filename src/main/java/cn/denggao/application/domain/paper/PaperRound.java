package cn.denggao.application.domain.paper;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every two seconds for papers to make; a few at a time, so that others get their
 * turn after a rush of submissions.
 */
@Component
@ConditionalOnProperty(prefix = "denggao", name = "scheduling", havingValue = "true", matchIfMissing = true)
class PaperRound {

	private static final int AT_ONCE = 10;

	private final MakingPapers making;

	PaperRound(MakingPapers making) {
		this.making = making;
	}

	@Scheduled(initialDelay = 12, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	void look() {
		making.make(AT_ONCE);
	}

}
