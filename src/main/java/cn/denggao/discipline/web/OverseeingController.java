package cn.denggao.discipline.web;

import java.io.IOException;
import java.util.List;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.discipline.DisciplineClass;
import cn.denggao.discipline.domain.ExportingDisciplines;
import cn.denggao.discipline.domain.OverseeingDisciplines;
import cn.denggao.discipline.domain.OverseeingDisciplines.HospitalLine;
import cn.denggao.discipline.domain.OverseeingDisciplines.State;
import cn.denggao.discipline.domain.ReadingClassifications;
import cn.denggao.discipline.domain.ReadingClusters;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** 医院学科: what the hospitals below an authority have made of their disciplines. */
@Controller
@RequestMapping("/hospital-disciplines")
class OverseeingController {

	private static final int SIZE = 20;

	private static final int LONGEST = 60;

	private final OverseeingDisciplines overseeing;

	private final ReadingClassifications reading;

	private final ReadingClusters clusters;

	private final ExportingDisciplines exporting;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	OverseeingController(OverseeingDisciplines overseeing, ReadingClassifications reading, ReadingClusters clusters,
			ExportingDisciplines exporting, OrganisationDirectory organisations, OfficialClock clock) {
		this.overseeing = overseeing;
		this.reading = reading;
		this.clusters = clusters;
		this.exporting = exporting;
		this.organisations = organisations;
		this.clock = clock;
	}

	@Bean
	static NavigationEntry hospitalDisciplinesEntry() {
		return new NavigationEntry("discipline.of-hospitals", "/hospital-disciplines", Section.APPROVAL, 29,
				Role.commissions());
	}

	@GetMapping
	String list(@RequestParam(required = false) Integer year, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "0") int page, Model model) {
		int wanted = (year == null) ? clock.today().getYear() : year;
		var words = words(q);
		var all = overseeing.hospitals(wanted, words, state);
		model.addAttribute("lines", page(all, page));
		model.addAttribute("year", wanted);
		model.addAttribute("years", overseeing.years());
		model.addAttribute("q", words);
		model.addAttribute("state", state);
		model.addAttribute("states", State.values());
		model.addAttribute("classes", DisciplineClass.values());
		model.addAttribute("finished", all.stream().filter(line -> line.state() == State.FINISHED).count());
		model.addAttribute("base",
				UriComponentsBuilder.fromPath("/hospital-disciplines")
					.queryParam("year", wanted)
					.queryParam("q", words)
					.queryParam("state", state)
					.encode()
					.toUriString());
		return "discipline/hospitals";
	}

	@GetMapping("/workbook")
	void workbook(@RequestParam int year, @RequestParam(defaultValue = "") String q, HttpServletResponse response)
			throws IOException {
		exporting.all(year, words(q), new WorkbookAnswer(response, "disciplines-" + year + ".xlsx"));
	}

	/** What was typed, as long as anything that can be looked for. */
	static String words(String q) {
		return (q.length() > LONGEST) ? q.substring(0, LONGEST).strip() : q.strip();
	}

	@GetMapping("/{organisation}")
	String show(@PathVariable OrganisationId organisation, Model model) {
		model.addAttribute("versions", reading.confirmed(organisation));
		model.addAttribute("clusters", clusters.of(organisation));
		model.addAttribute("hospital", organisations.nameOf(organisation));
		model.addAttribute("classes", DisciplineClass.values());
		return "discipline/hospital";
	}

	private static Page<HospitalLine> page(List<HospitalLine> all, int page) {
		var wanted = PageRequest.of(Math.max(0, Math.min(page, all.size() / SIZE)), SIZE);
		int from = Math.min(all.size(), (int) wanted.getOffset());
		return new PageImpl<>(all.subList(from, Math.min(all.size(), from + SIZE)), wanted, all.size());
	}

}
