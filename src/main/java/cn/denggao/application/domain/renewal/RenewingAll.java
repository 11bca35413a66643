package cn.denggao.application.domain.renewal;

import cn.denggao.application.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings dossiers to the changed form, one per transaction: whoever is just saving holds
 * up only his own.
 */
@Component
public class RenewingAll {

	private static final Logger log = LoggerFactory.getLogger(RenewingAll.class);

	private final Renewals renewals;

	private final RenewingDossier renewing;

	private final TakingBackDraft takingBack;

	private final TransactionTemplate transaction;

	RenewingAll(Renewals renewals, RenewingDossier renewing, TakingBackDraft takingBack,
			TransactionTemplate transaction) {
		this.takingBack = takingBack;
		this.renewals = renewals;
		this.renewing = renewing;
		this.transaction = transaction;
	}

	/** Looks at as many at most; returns how many there were. */
	public int renew(int most) {
		int looked = 0;
		while (looked < most && renewNext()) {
			looked++;
		}
		return looked;
	}

	private boolean renewNext() {
		var tried = new ProjectId[1];
		try {
			return Boolean.TRUE.equals(transaction.execute(status -> {
				var next = renewals.next();
				next.ifPresent(project -> {
					tried[0] = project;
					if (!renewing.renew(project)) {
						takingBack.tell(project);
					}
					renewals.done(project);
				});
				return next.isPresent();
			}));
		}
		catch (RuntimeException ex) {
			return postponed(tried[0], ex);
		}
	}

	/** Somebody has saved meanwhile, or worse; the others go on. */
	private boolean postponed(ProjectId project, RuntimeException ex) {
		if (project == null) {
			throw ex;
		}
		log.warn("Dossier {} could not follow the changed form and is tried again: {}", project, ex.getMessage());
		transaction.executeWithoutResult(status -> renewals.postpone(project));
		return true;
	}

}
