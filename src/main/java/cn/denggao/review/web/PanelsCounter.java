package cn.denggao.review.web;

import cn.denggao.identity.TopBarCounter;
import cn.denggao.kernel.Actor;
import cn.denggao.review.domain.ListingPanels;
import org.springframework.stereotype.Component;

/**
 * The number beside 专家组: panels of inspections and acceptances are drawn and confirmed
 * without a task in an inbox.
 */
@Component
class PanelsCounter implements TopBarCounter {

	private final ListingPanels listing;

	PanelsCounter(ListingPanels listing) {
		this.listing = listing;
	}

	@Override
	public String key() {
		return "review.panels.title";
	}

	@Override
	public String path() {
		return "/panels";
	}

	@Override
	public int order() {
		return 15;
	}

	@Override
	public boolean isFor(Actor actor) {
		return ListingPanels.isFor(actor);
	}

	@Override
	public long countFor(Actor actor) {
		return listing.waiting();
	}

}
