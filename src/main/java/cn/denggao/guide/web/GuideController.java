package cn.denggao.guide.web;

import cn.denggao.approval.PublishedNotices;
import cn.denggao.guide.domain.ReadingGuides;
import cn.denggao.guide.domain.ReadingPolicies;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.programme.RoundId;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 首页 and 申报指南, for everybody and without signing in. */
@Controller
@RequestMapping("/public")
class GuideController {

	private static final int NEWEST = 5;

	private final ReadingGuides guides;

	private final ReadingPolicies policies;

	private final PublishedNotices notices;

	GuideController(ReadingGuides guides, ReadingPolicies policies, PublishedNotices notices) {
		this.guides = guides;
		this.policies = policies;
		this.notices = notices;
	}

	@Bean
	static NavigationEntry publicHomeEntry() {
		return NavigationEntry.forVisitors("guide.nav.home", "/public", 1);
	}

	@Bean
	static NavigationEntry publicNoticesEntry() {
		return NavigationEntry.forVisitors("guide.nav.notices", "/notices", 3);
	}

	@GetMapping
	String home(Model model) {
		model.addAttribute("rounds", guides.open());
		model.addAttribute("notices", notices.newest(NEWEST));
		model.addAttribute("policies", policies.published("", PageRequest.of(0, NEWEST)).getContent());
		return "guide/home";
	}

	@GetMapping("/rounds/{round}")
	String guide(@PathVariable RoundId round, Model model) {
		var guide = guides.of(round);
		model.addAttribute("guide", guide);
		model.addAttribute("basis", policies.basisOf(guide.open().round()));
		return "guide/round";
	}

}
