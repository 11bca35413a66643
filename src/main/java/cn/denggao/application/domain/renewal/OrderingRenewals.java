package cn.denggao.application.domain.renewal;

import cn.denggao.programme.FormChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes, together with the approval, which dossiers have to follow. */
@Component
class OrderingRenewals {

	private final Renewals renewals;

	OrderingRenewals(Renewals renewals) {
		this.renewals = renewals;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(FormChanged changed) {
		renewals.order(changed.round());
	}

}
