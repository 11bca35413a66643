package cn.denggao.discipline.web;

import java.io.IOException;
import java.util.UUID;

import cn.denggao.discipline.DisciplineClass;
import cn.denggao.discipline.domain.ClassificationSheets;
import cn.denggao.discipline.domain.ClassificationStatus;
import cn.denggao.discipline.domain.ConfirmingClassification;
import cn.denggao.discipline.domain.DisciplineDesk;
import cn.denggao.discipline.domain.DraftingClassification;
import cn.denggao.discipline.domain.ExportingDisciplines;
import cn.denggao.discipline.domain.ReadingClassifications;
import cn.denggao.kernel.Refused;
import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One version of a hospital's classification: filled in, confirmed, read. */
@Controller
@RequestMapping("/disciplines/classifications/{classification}")
class ClassificationController {

	private final ReadingClassifications reading;

	private final DraftingClassification drafting;

	private final ConfirmingClassification confirming;

	private final ExportingDisciplines exporting;

	private final ClassificationSheets sheets;

	private final DisciplineDesk desk;

	ClassificationController(ReadingClassifications reading, DraftingClassification drafting,
			ConfirmingClassification confirming, ExportingDisciplines exporting, ClassificationSheets sheets,
			DisciplineDesk desk) {
		this.reading = reading;
		this.drafting = drafting;
		this.confirming = confirming;
		this.exporting = exporting;
		this.sheets = sheets;
		this.desk = desk;
	}

	@GetMapping
	String show(@PathVariable UUID classification, Model model) {
		var sheet = reading.sheet(classification);
		model.addAttribute("sheet", sheet);
		model.addAttribute("classes", DisciplineClass.values());
		model.addAttribute("office", desk.isOffice());
		model.addAttribute("editable", desk.isOffice() && sheet.status() == ClassificationStatus.DRAFT);
		model.addAttribute("deciding", desk.isPrincipal() && sheet.status() == ClassificationStatus.PROPOSED);
		model.addAttribute("own", desk.isHospital());
		return "discipline/classification";
	}

	@PostMapping
	String classify(@PathVariable UUID classification, @RequestParam(defaultValue = "-1") long version,
			@RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
		drafting.classify(classification, version, TypedClasses.of(sent.toSingleValueMap()));
		return done(classification, "discipline.classified.done", flash);
	}

	@GetMapping("/workbook")
	ResponseEntity<byte[]> workbook(@PathVariable UUID classification) {
		var sheet = reading.sheet(classification);
		return DownloadedWorkbook.of(sheet.hospitalName() + sheet.year() + "-" + sheet.number(),
				exporting.one(classification));
	}

	@PostMapping("/workbook")
	String upload(@PathVariable UUID classification, @RequestParam(required = false) MultipartFile file,
			RedirectAttributes flash) throws IOException {
		var sheet = reading.sheet(classification);
		if (file == null || file.isEmpty()) {
			throw Refused.at(ClassificationSheets.FIELD, "discipline.file-missing");
		}
		drafting.classify(classification, sheet.course().version(), sheets.read(sheet, file.getBytes()));
		return done(classification, "discipline.classified.done", flash);
	}

	@PostMapping("/proposal")
	String propose(@PathVariable UUID classification, RedirectAttributes flash) {
		drafting.propose(classification);
		return done(classification, "discipline.proposed.done", flash);
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable UUID classification, @RequestParam(defaultValue = "-1") long version,
			RedirectAttributes flash) {
		confirming.confirm(classification, version);
		return done(classification, "discipline.confirmed.done", flash);
	}

	@PostMapping("/return")
	String giveBack(@PathVariable UUID classification, @Valid ReasonForm form, RedirectAttributes flash) {
		confirming.giveBack(classification, form.reason());
		return done(classification, "discipline.given-back.done", flash);
	}

	@PostMapping("/correction")
	String correct(@PathVariable UUID classification, @Valid ReasonForm form, RedirectAttributes flash) {
		return done(drafting.correct(classification, form.reason()), "discipline.drafted.done", flash);
	}

	@PostMapping("/removal")
	String discard(@PathVariable UUID classification, RedirectAttributes flash) {
		drafting.discard(classification);
		flash.addFlashAttribute("done", "discipline.discarded.done");
		return "redirect:/disciplines";
	}

	private static String done(UUID classification, String what, RedirectAttributes flash) {
		flash.addFlashAttribute("done", what);
		return "redirect:/disciplines/classifications/" + classification;
	}

}
