package cn.denggao.planning.web;

import java.io.IOException;
import java.util.List;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.planning.domain.ExportingDevelopment;
import cn.denggao.planning.domain.OverseeingDevelopment;
import cn.denggao.planning.domain.OverseeingDevelopment.HospitalLine;
import cn.denggao.planning.domain.OverseeingDevelopment.State;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
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
		var words = words(q);
		var all = overseeing.hospitals(words, state);
		model.addAttribute("lines", page(all, page));
		model.addAttribute("finished", all.stream().filter(line -> line.state() == State.FINISHED).count());
		model.addAttribute("q", words);
		model.addAttribute("state", state);
		model.addAttribute("states", State.values());
		model.addAttribute("base", path("/hospital-plans", words, state));
		model.addAttribute("workbook", path("/hospital-plans/workbook", words, state));
		return "planning/hospitals";
	}

	@GetMapping("/workbook")
	void workbook(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state,
			HttpServletResponse response) throws IOException {
		exporting.write(words(q), state, new WorkbookAnswer(response, "hospital-plans.xlsx"));
	}

	private static String words(String q) {
		return (q.length() > LONGEST) ? q.substring(0, LONGEST).strip() : q.strip();
	}

	private static String path(String of, String q, String state) {
		return UriComponentsBuilder.fromPath(of).queryParam("q", q).queryParam("state", state).encode().toUriString();
	}

	private static Page<HospitalLine> page(List<HospitalLine> all, int page) {
		var wanted = PageRequest.of(Math.max(0, Math.min(page, all.size() / SIZE)), SIZE);
		int from = Math.min(all.size(), (int) wanted.getOffset());
		return new PageImpl<>(all.subList(from, Math.min(all.size(), from + SIZE)), wanted, all.size());
	}

}
