package cn.denggao.guide.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.denggao.guide.domain.ReadingPolicies;
import cn.denggao.identity.NavigationEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 政策文件, for everybody. */
@Controller
@RequestMapping("/public/policies")
class PublicPoliciesController {

	private final ReadingPolicies policies;

	PublicPoliciesController(ReadingPolicies policies) {
		this.policies = policies;
	}

	@Bean
	static NavigationEntry publicPoliciesEntry() {
		return NavigationEntry.forVisitors("guide.nav.policies", "/public/policies", 2);
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
		var search = PolicySearch.of(q, page, "/public/policies");
		model.addAttribute("search", search);
		model.addAttribute("policies", policies.published(search.words(), search.page()));
		return "guide/policies";
	}

	@GetMapping("/{policy}")
	String show(@PathVariable UUID policy, Model model) {
		var sheet = policies.published(policy);
		model.addAttribute("policy", sheet);
		model.addAttribute("keeper", policies.keeperOf(sheet));
		return "guide/policy";
	}

	@GetMapping("/{policy}/original")
	ResponseEntity<byte[]> original(@PathVariable UUID policy) {
		var name = policies.published(policy).line().title() + ".txt";
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(policies.original(policy));
	}

}
