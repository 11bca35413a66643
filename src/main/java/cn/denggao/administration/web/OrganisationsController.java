package cn.denggao.administration.web;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.administration.domain.OrganisationListSheet;
import cn.denggao.administration.domain.RegisterDesk;
import cn.denggao.administration.domain.RegisteringOrganisations;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationLine;
import cn.denggao.organisation.OrganisationSearch;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** 机构管理: authorities and hospitals of the own province, and new ones. */
@Controller
@RequestMapping("/organisations")
class OrganisationsController {

	private static final int SIZE = 20;

	private static final int LONGEST = 60;

	private final RegisterDesk desk;

	private final OrganisationSearch search;

	private final OrganisationListSheet sheet;

	private final OrganisationHistory history;

	private final RegisteringOrganisations registering;

	private final RegisterChoices choices;

	private final OfficialClock clock;

	OrganisationsController(RegisterDesk desk, OrganisationSearch search, OrganisationListSheet sheet,
			OrganisationHistory history, RegisteringOrganisations registering, RegisterChoices choices,
			OfficialClock clock) {
		this.desk = desk;
		this.search = search;
		this.sheet = sheet;
		this.history = history;
		this.registering = registering;
		this.choices = choices;
		this.clock = clock;
	}

	@Bean
	static NavigationEntry organisationsEntry() {
		return NavigationEntry
			.of("administration.nav.organisations", "/organisations", Section.CONFIGURATION, 12, Role.SYS_ADMIN)
			.withPagesBelow("/authorities");
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "0") int page, Model model) {
		if (desk.isOperator()) {
			return "redirect:/authorities";
		}
		var province = desk.province();
		var text = words(q);
		var lines = search.under(province, text, kind, PageRequest.of(Math.max(page, 0), SIZE));
		model.addAttribute("lines", lines);
		model.addAttribute("regions", regions(lines));
		model.addAttribute("q", text);
		model.addAttribute("kind", kind);
		model.addAttribute("base",
				UriComponentsBuilder.fromPath("/organisations")
					.queryParam("q", text)
					.queryParam("kind", kind)
					.encode()
					.toUriString());
		return "administration/organisations";
	}

	@GetMapping("/workbook")
	void workbook(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
			HttpServletResponse response) throws IOException {
		sheet.write(words(q), kind, new WorkbookAnswer(response, "organisations-" + clock.today() + ".xlsx"));
	}

	@GetMapping("/hospitals/new")
	String newHospital(Model model) {
		choices.addTo(model);
		return "administration/hospital-new";
	}

	@PostMapping("/hospitals")
	String openHospital(@Valid HospitalForm form, RedirectAttributes flash) {
		registering.open(form.summary());
		flash.addFlashAttribute("done", "administration.organisation.opened");
		return "redirect:/organisations/" + form.id().strip();
	}

	@GetMapping("/authorities/new")
	String newAuthority(Model model) {
		choices.addTo(model);
		return "administration/authority-new";
	}

	@PostMapping("/authorities")
	String openAuthority(@Valid AuthorityForm form, RedirectAttributes flash) {
		registering.open(form.summary());
		flash.addFlashAttribute("done", "administration.organisation.opened");
		return "redirect:/organisations/" + form.id().strip();
	}

	private static String words(String q) {
		return (q.length() > LONGEST) ? q.substring(0, LONGEST).strip() : q.strip();
	}

	/** Lists follow the successors of codes. */
	private Map<String, String> regions(Iterable<OrganisationLine> lines) {
		var today = clock.today();
		return java.util.stream.StreamSupport.stream(lines.spliterator(), false)
			.map(OrganisationLine::region)
			.distinct()
			.collect(Collectors.toMap(code -> code, code -> history.following(code, today).name()));
	}

}
