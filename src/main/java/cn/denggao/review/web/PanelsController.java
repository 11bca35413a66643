package cn.denggao.review.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.review.domain.ListingPanels;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Panels that are drawn by themselves. */
@Controller
class PanelsController {

	private final ListingPanels listing;

	PanelsController(ListingPanels listing) {
		this.listing = listing;
	}

	@GetMapping("/panels")
	String show(Model model) {
		model.addAttribute("panels", listing.own());
		return "review/panels";
	}

	@Bean
	static NavigationEntry panelsEntry() {
		return NavigationEntry.of("review.panels.title", "/panels", Section.REVIEW, 40, Role.HC_COUNTY, Role.HC_CITY,
				Role.HC_PROVINCE, Role.HC_NATION, Role.SUPERVISOR);
	}

}
