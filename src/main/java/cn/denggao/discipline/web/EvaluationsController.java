package cn.denggao.discipline.web;

import java.io.IOException;

import cn.denggao.audit.ExportingLists;
import cn.denggao.discipline.domain.DisciplineDesk;
import cn.denggao.discipline.domain.ReadingEvaluations;
import cn.denggao.discipline.domain.RecordingEvaluations;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 专科评价: what others have found of specialties and their directions (R001-05). */
@Controller
@RequestMapping("/evaluations")
class EvaluationsController {

	private final ReadingEvaluations reading;

	private final RecordingEvaluations recording;

	private final DisciplineDesk desk;

	private final EvaluationListSheet sheet;

	private final ExportingLists exporting;

	EvaluationsController(ReadingEvaluations reading, RecordingEvaluations recording, DisciplineDesk desk,
			EvaluationListSheet sheet, ExportingLists exporting) {
		this.sheet = sheet;
		this.exporting = exporting;
		this.reading = reading;
		this.recording = recording;
		this.desk = desk;
	}

	@Bean
	static NavigationEntry evaluationsEntry() {
		return new NavigationEntry("discipline.evaluations", "/evaluations", Section.APPROVAL, 29, Role.commissions());
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("lines", reading.seen(page));
		model.addAttribute("recording", desk.isProvince());
		model.addAttribute("specialties", reading.specialties());
		return "discipline/evaluations";
	}

	@GetMapping("/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		exporting.write(sheet.of(reading.first(ExportingLists.MOST)), "discipline.evaluations-exported",
				new WorkbookAnswer(response, "evaluations.xlsx"));
	}

	@GetMapping("/template")
	ResponseEntity<byte[]> template() {
		return DownloadedWorkbook.of("evaluations", recording.template());
	}

	@PostMapping
	String take(@RequestParam(required = false) MultipartFile file, RedirectAttributes flash) throws IOException {
		if (file == null || file.isEmpty()) {
			throw Refused.at("file", "discipline.file-missing");
		}
		flash.addFlashAttribute("taken", recording.take(file.getBytes()));
		return "redirect:/evaluations";
	}

	@PostMapping("/directions")
	String add(@Valid DirectionForm form, RedirectAttributes flash) {
		recording.addDirection(form.specialty(), form.name());
		flash.addFlashAttribute("done", "discipline.direction.added");
		return "redirect:/evaluations";
	}

}
