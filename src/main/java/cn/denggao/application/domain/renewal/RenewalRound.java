package cn.denggao.application.domain.renewal;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every two seconds for dossiers that have to follow a changed form. */
@Component
@ConditionalOnProperty(prefix = "denggao", name = "scheduling", havingValue = "true", matchIfMissing = true)
class RenewalRound {

	private static final int AT_ONCE = 50;

	private final RenewingAll renewing;

	RenewalRound(RenewingAll renewing) {
		this.renewing = renewing;
	}

	@Scheduled(initialDelay = 13, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	void look() {
		renewing.renew(AT_ONCE);
	}

}
