package cn.denggao.administration.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.ChangingOrganisations;
import cn.denggao.organisation.OrganisationChange;
import cn.denggao.organisation.OrganisationChange.What;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets changes that were announced take effect on their day. A change of superior waits
 * while applications are on their way.
 */
@Component
class ApplyingChanges {

	private static final Logger LOG = LoggerFactory.getLogger(ApplyingChanges.class);

	private final ChangingOrganisations changing;

	private final OpenBusiness business;

	private final OfficialClock clock;

	private final AuditTrail trail;

	ApplyingChanges(ChangingOrganisations changing, OpenBusiness business, OfficialClock clock, AuditTrail trail) {
		this.changing = changing;
		this.business = business;
		this.clock = clock;
		this.trail = trail;
	}

	@Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
	@Transactional
	void applyDue() {
		changing.due(clock.today())
			.stream()
			.filter(this::mayApply)
			.filter(changing::apply)
			.forEach(change -> trail.record("organisation.change-applied",
					Subject.of("organisation", change.organisation().value()),
					Map.of("what", change.what().name(), "present", change.present())));
	}

	private boolean mayApply(OrganisationChange change) {
		if (change.what() != What.SUPERIOR) {
			return true;
		}
		try {
			business.requireNothingInReview(change.organisation());
			return true;
		}
		catch (Refused refused) {
			LOG.info("The new superior of {} waits for applications on their way", change.organisation());
			return false;
		}
	}

}
