package cn.denggao.review.domain;

import java.util.List;

import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the office about panels that are drawn by themselves, outside a round's draw. */
@Component
class PanelMail {

	private final ApplicationEventPublisher events;

	private final RoundOffices offices;

	PanelMail(ApplicationEventPublisher events, RoundOffices offices) {
		this.offices = offices;
		this.events = events;
	}

	void panelToDraw(Panel panel, RoundSummary round) {
		tell(panel, round, Role.HC_DECIDER, "requested");
	}

	void panelToConfirm(Panel panel, RoundSummary round) {
		tell(panel, round, Role.SUPERVISOR, "drawn");
	}

	private void tell(Panel panel, RoundSummary round, Role office, String what) {
		events.publishEvent(new NotificationRequested("panel-%s-%s-%d".formatted(what, panel.id(), panel.draws()),
				"review.mail." + what, List.of(offices.group(office, round)), List.of(panel.code()),
				"/panels/" + panel.id()));
	}

}
