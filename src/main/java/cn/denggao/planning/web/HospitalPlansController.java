package cn.denggao.planning.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.planning.domain.ExportingDevelopment;
import cn.denggao.planning.domain.OverseeingDevelopment;
import cn.denggao.planning.domain.OverseeingDevelopment.HospitalLine;
import cn.denggao.planning.domain.OverseeingDevelopment.State;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** 医院规划: which hospitals below an authority have made a plan (R001-18). */
@Controller
@RequestMapping("/hospital-plans")
class HospitalPlansController {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int SIZE = 20;

	private static final int LONGEST = 60;

	private final OverseeingDevelopment overseeing;

	private final ExportingDevelopment exporting;

	HospitalPlansController(OverseeingDevelopment overseeing, ExportingDevelopment exporting) {
		this.overseeing = overseeing;
		this.exporting = exporting;
	}

	@Bean
	static NavigationEntry hospitalPlansEntry() {
		return new NavigationEntry("planning.development.of-hospitals", "/hospital-plans", Section.APPROVAL, 29,
				Role.commissions());
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "0") int page, Model model) {
		var words = (q.length() > LONGEST) ? q.substring(0, LONGEST).strip() : q.strip();
		var all = overseeing.hospitals(words, state);
		model.addAttribute("lines", page(all, page));
		model.addAttribute("finished", all.stream().filter(line -> line.state() == State.FINISHED).count());
		model.addAttribute("q", words);
		model.addAttribute("state", state);
		model.addAttribute("states", State.values());
		model.addAttribute("base",
				UriComponentsBuilder.fromPath("/hospital-plans")
					.queryParam("q", words)
					.queryParam("state", state)
					.encode()
					.toUriString());
		return "planning/hospitals";
	}

	@GetMapping("/workbook")
	ResponseEntity<byte[]> workbook() {
		var shown = ContentDisposition.attachment().filename("hospital-plans.xlsx", StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
			.body(exporting.all());
	}

	private static Page<HospitalLine> page(List<HospitalLine> all, int page) {
		var wanted = PageRequest.of(Math.max(0, Math.min(page, all.size() / SIZE)), SIZE);
		int from = Math.min(all.size(), (int) wanted.getOffset());
		return new PageImpl<>(all.subList(from, Math.min(all.size(), from + SIZE)), wanted, all.size());
	}

}
