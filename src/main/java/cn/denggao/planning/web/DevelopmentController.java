package cn.denggao.planning.web;

import java.io.IOException;
import java.util.UUID;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.kernel.Refused;
import cn.denggao.planning.domain.ConfirmingDevelopment;
import cn.denggao.planning.domain.DevelopmentDesk;
import cn.denggao.planning.domain.DevelopmentStatus;
import cn.denggao.planning.domain.DraftingDevelopment;
import cn.denggao.planning.domain.ReadingDevelopment;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 发展规划 of the own hospital (R001-18). */
@Controller
@RequestMapping("/development-plans")
class DevelopmentController {

	private final ReadingDevelopment reading;

	private final DraftingDevelopment drafting;

	private final ConfirmingDevelopment confirming;

	private final DevelopmentDesk desk;

	DevelopmentController(ReadingDevelopment reading, DraftingDevelopment drafting, ConfirmingDevelopment confirming,
			DevelopmentDesk desk) {
		this.reading = reading;
		this.drafting = drafting;
		this.confirming = confirming;
		this.desk = desk;
	}

	@Bean
	static NavigationEntry developmentEntry() {
		return new NavigationEntry("planning.development.title", "/development-plans", Section.APPROVAL, 37,
				DevelopmentDesk.HOSPITAL);
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("versions", reading.own());
		model.addAttribute("hospital", reading.hospitalName());
		model.addAttribute("plans", reading.plansAbove());
		model.addAttribute("office", desk.isOffice());
		return "planning/developments";
	}

	@PostMapping
	String open(@Valid OpeningDevelopmentForm form, RedirectAttributes flash) {
		var id = drafting.open(form.plan(), form.title().strip(), form.why());
		return done(id, "planning.drafted.done", flash);
	}

	@GetMapping("/{development}")
	String show(@PathVariable UUID development, Model model) {
		var sheet = reading.sheet(development);
		model.addAttribute("sheet", sheet);
		model.addAttribute("own", desk.isHospital());
		model.addAttribute("editable", desk.isOffice() && sheet.line().status() == DevelopmentStatus.DRAFT);
		model.addAttribute("deciding", desk.isPrincipal() && sheet.line().status() == DevelopmentStatus.PROPOSED);
		return "planning/development";
	}

	@PostMapping("/{development}")
	String write(@PathVariable UUID development, @RequestParam(defaultValue = "-1") long version,
			@RequestParam(defaultValue = "false") boolean propose, @Valid DevelopmentForm form,
			RedirectAttributes flash) {
		if (propose) {
			drafting.propose(development, version, form.title().strip(), form.blocks());
			return done(development, "planning.development.proposed.done", flash);
		}
		drafting.write(development, version, form.title().strip(), form.blocks());
		return done(development, "planning.written.done", flash);
	}

	@PostMapping("/{development}/files")
	String attach(@PathVariable UUID development, @RequestParam(required = false) MultipartFile file,
			RedirectAttributes flash) throws IOException {
		if (file == null || file.isEmpty()) {
			throw Refused.at("file", "planning.development.file-missing");
		}
		try (var content = file.getInputStream()) {
			drafting.attach(development, file.getOriginalFilename(), content);
		}
		return done(development, "planning.development.file-kept", flash);
	}

	@PostMapping("/{development}/files/removal")
	String detach(@PathVariable UUID development, @RequestParam(defaultValue = "") String document,
			RedirectAttributes flash) {
		drafting.detach(development, document);
		return done(development, "planning.row.removed", flash);
	}

	@PostMapping("/{development}/confirmation")
	String confirm(@PathVariable UUID development, @RequestParam(defaultValue = "-1") long version,
			RedirectAttributes flash) {
		confirming.confirm(development, version);
		return done(development, "planning.development.confirmed.done", flash);
	}

	@PostMapping("/{development}/return")
	String giveBack(@PathVariable UUID development, @Valid ReasonForm form, RedirectAttributes flash) {
		confirming.giveBack(development, form.text());
		return done(development, "planning.given-back.done", flash);
	}

	@PostMapping("/{development}/removal")
	String discard(@PathVariable UUID development, RedirectAttributes flash) {
		drafting.discard(development);
		flash.addFlashAttribute("done", "planning.discarded.done");
		return "redirect:/development-plans";
	}

	private static String done(UUID development, String what, RedirectAttributes flash) {
		flash.addFlashAttribute("done", what);
		return "redirect:/development-plans/" + development;
	}

}
