package cn.denggao.construction.web;

import cn.denggao.construction.domain.ListingLedgers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 建设项目: everything under construction that the actor may see. */
@Controller
class ConstructionController {

	private final ListingLedgers listing;

	ConstructionController(ListingLedgers listing) {
		this.listing = listing;
	}

	@GetMapping("/construction")
	String list(Model model) {
		model.addAttribute("lines", listing.visible());
		return "construction/list";
	}

}
