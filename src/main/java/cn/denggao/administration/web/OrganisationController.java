package cn.denggao.administration.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.administration.domain.RegisterDesk;
import cn.denggao.administration.domain.RegisteringOrganisations;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.LicenceNumber;
import cn.denggao.organisation.OrganisationChange.What;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One authority or hospital: what is known of it, and what changes. */
@Controller
@RequestMapping("/organisations/{organisation}")
class OrganisationController {

	private final RegisterDesk desk;

	private final OrganisationDirectory organisations;

	private final RegisteringOrganisations registering;

	private final OrganisationViews views;

	private final RegisterChoices choices;

	private final OfficialClock clock;

	OrganisationController(RegisterDesk desk, OrganisationDirectory organisations, RegisteringOrganisations registering,
			OrganisationViews views, RegisterChoices choices, OfficialClock clock) {
		this.desk = desk;
		this.organisations = organisations;
		this.registering = registering;
		this.views = views;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable OrganisationId organisation, Model model) {
		var id = desk.require(organisation);
		model.addAttribute("id", id.value());
		model.addAttribute("changes", views.changes(id));
		model.addAttribute("today", clock.today());
		choices.addTo(model);
		var hospital = organisations.findHospital(id);
		hospital.ifPresent(known -> addHospital(known, model));
		return hospital.isPresent() ? "administration/hospital" : authority(id, model);
	}

	@PostMapping("/name")
	String rename(@PathVariable OrganisationId organisation, @Valid NameForm form, RedirectAttributes flash) {
		registering.change(organisation, What.NAME, form.name().strip(), form.nameFrom());
		return done(organisation, "administration.organisation.renamed", flash);
	}

	@PostMapping("/superior")
	String moveUnder(@PathVariable OrganisationId organisation, @Valid SuperiorForm form, RedirectAttributes flash) {
		registering.change(organisation, What.SUPERIOR, form.superior(), form.superiorFrom());
		return done(organisation, "administration.organisation.moved", flash);
	}

	@PostMapping("/region")
	String moveTo(@PathVariable OrganisationId organisation, @Valid RegionForm form, RedirectAttributes flash) {
		registering.change(organisation, What.REGION, form.region().strip(), form.regionFrom());
		return done(organisation, "administration.organisation.moved", flash);
	}

	@PostMapping("/licence")
	String correct(@PathVariable OrganisationId organisation, @Valid LicenceForm form, RedirectAttributes flash) {
		var id = desk.require(organisation);
		registering.correct(form.of(organisations.hospital(id)));
		return done(organisation, "administration.organisation.corrected", flash);
	}

	@PostMapping("/campuses")
	String openCampus(@PathVariable OrganisationId organisation, @Valid CampusForm form, RedirectAttributes flash) {
		registering.open(form.of(organisation));
		return done(organisation, "administration.campus.opened", flash);
	}

	@PostMapping("/campuses/{campus}")
	String correctCampus(@PathVariable OrganisationId organisation, @PathVariable UUID campus,
			@Valid CampusCorrectionForm form, RedirectAttributes flash) {
		registering.correctCampus(organisation, campus, form.campusAddress().strip(), form.beds());
		return done(organisation, "administration.campus.corrected", flash);
	}

	@PostMapping("/campuses/{campus}/closing")
	String closeCampus(@PathVariable OrganisationId organisation, @PathVariable UUID campus, @Valid LastDayForm form,
			RedirectAttributes flash) {
		registering.closeCampus(organisation, campus, form.lastDay());
		return done(organisation, "administration.campus.closed", flash);
	}

	@PostMapping("/closing")
	String close(@PathVariable OrganisationId organisation, @Valid ClosingForm form, RedirectAttributes flash) {
		registering.close(organisation, form.closedOn(), form.reason().strip());
		return done(organisation, "administration.organisation.closed", flash);
	}

	private void addHospital(HospitalSummary hospital, Model model) {
		model.addAttribute("hospital", hospital);
		model.addAttribute("unusual", !new LicenceNumber(hospital.licenceNumber()).isUsual());
		model.addAttribute("region", views.region(hospital.region()));
		model.addAttribute("superior", organisations.authority(hospital.supervisor()).name());
		model.addAttribute("heir", (hospital.successor() == null) ? null : organisations.nameOf(hospital.successor()));
		model.addAttribute("campuses", views.campuses(hospital.id()));
		model.addAttribute("projects", views.projects(hospital.id()));
	}

	private String authority(OrganisationId id, Model model) {
		var authority = organisations.authority(id);
		model.addAttribute("authority", authority);
		model.addAttribute("ended", organisations.authorities().stream().noneMatch(one -> one.id().equals(id)));
		model.addAttribute("region", views.region(authority.region()));
		model.addAttribute("superior",
				(authority.superior() == null) ? null : organisations.authority(authority.superior()).name());
		model.addAttribute("hospitals", organisations.hospitalsUnder(id).size());
		return "administration/authority";
	}

	private static String done(OrganisationId organisation, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/organisations/" + organisation;
	}

	record NameForm(@NotBlank(message = "{administration.organisation.name-missing}") String name,
			@NotNull(message = "{administration.organisation.day-missing}") LocalDate nameFrom) {
	}

	record SuperiorForm(@NotBlank(message = "{administration.organisation.choose}") String superior,
			@NotNull(message = "{administration.organisation.day-missing}") LocalDate superiorFrom) {
	}

	record RegionForm(@NotBlank(message = "{administration.organisation.region-missing}") String region,
			@NotNull(message = "{administration.organisation.day-missing}") LocalDate regionFrom) {
	}

	record LastDayForm(@NotNull(message = "{administration.organisation.day-missing}") LocalDate lastDay) {
	}

	record ClosingForm(@NotNull(message = "{administration.organisation.day-missing}") LocalDate closedOn,
			@NotBlank(message = "{administration.organisation.reason}") @Size(max = 200,
					message = "{administration.organisation.reason}") String reason) {
	}

}
