package cn.denggao.administration.web;

import java.time.LocalDate;

import cn.denggao.administration.domain.MergingHospitals;
import cn.denggao.administration.domain.RegisterDesk;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 医院合并: the consequences first, then the merger. */
@Controller
@RequestMapping("/organisations/{organisation}/merger")
class MergerController {

	private final RegisterDesk desk;

	private final OrganisationDirectory organisations;

	private final MergingHospitals merging;

	private final OfficialClock clock;

	MergerController(RegisterDesk desk, OrganisationDirectory organisations, MergingHospitals merging,
			OfficialClock clock) {
		this.desk = desk;
		this.organisations = organisations;
		this.merging = merging;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable OrganisationId organisation, @RequestParam(defaultValue = "") String into, Model model) {
		var hospital = organisations.findHospital(desk.require(organisation))
			.filter(known -> known.endedOn() == null)
			.orElseThrow(Refused::notFound);
		model.addAttribute("hospital", hospital);
		model.addAttribute("into", into);
		model.addAttribute("today", clock.today());
		if (!into.isBlank()) {
			model.addAttribute("follows", merging.consequences(hospital.id(), TypedId.in("into", into)));
		}
		return "administration/merger";
	}

	@PostMapping
	String merge(@PathVariable OrganisationId organisation, @Valid MergerForm form, RedirectAttributes flash) {
		merging.merge(organisation, TypedId.in("into", form.into()), form.on());
		flash.addFlashAttribute("done", "administration.merger.done");
		return "redirect:/organisations/" + organisation;
	}

	record MergerForm(@NotBlank(message = "{administration.merger.unknown}") String into,
			@NotNull(message = "{administration.organisation.day-missing}") LocalDate on) {
	}

}
