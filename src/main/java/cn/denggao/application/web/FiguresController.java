package cn.denggao.application.web;

import java.io.IOException;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.eligibility.DeclaringFigure;
import cn.denggao.application.domain.eligibility.FigureSheets;
import cn.denggao.application.domain.eligibility.TakingFigures;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.kernel.TextRows;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 条件数据: the figures a round's conditions need, recorded by the province. */
@Controller
class FiguresController {

	private final TakingFigures taking;

	private final FigureSheets sheets;

	private final DeclaringFigure declaring;

	private final RoundDirectory rounds;

	private final FigureListSheet list;

	private final ExportingLists exporting;

	FiguresController(TakingFigures taking, FigureSheets sheets, DeclaringFigure declaring, RoundDirectory rounds,
			FigureListSheet list, ExportingLists exporting) {
		this.list = list;
		this.exporting = exporting;
		this.taking = taking;
		this.sheets = sheets;
		this.declaring = declaring;
		this.rounds = rounds;
	}

	@GetMapping("/rounds/{round}/figures")
	String show(@PathVariable RoundId round, Model model) {
		var rules = taking.rules(round);
		model.addAttribute("rules", rules);
		model.addAttribute("conditions", rules.name());
		model.addAttribute("basis", rules.basis());
		model.addAttribute("round", rounds.require(round));
		model.addAttribute("baselineYear", rounds.rules(round).windows().baselineYear());
		model.addAttribute("figures", taking.newest(round));
		model.addAttribute("shares", taking.shares(round));
		return "application/figures";
	}

	@GetMapping("/rounds/{round}/figures/workbook")
	void workbook(@PathVariable RoundId round, HttpServletResponse response) throws IOException {
		var figures = taking.newest(round, ExportingLists.MOST);
		exporting.write(list.of(rounds.require(round), taking.rules(round), figures), "application.figures-exported",
				Subject.of("round", round), new WorkbookAnswer(response, "figures.xlsx"));
	}

	@GetMapping("/rounds/{round}/figures/template")
	ResponseEntity<byte[]> template(@PathVariable RoundId round) {
		return TableSheetController.workbook(sheets.name() + ".xlsx").body(sheets.template(round));
	}

	@PostMapping("/rounds/{round}/figures")
	String take(@PathVariable RoundId round, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) MultipartFile file, RedirectAttributes flash) throws IOException {
		taking.rules(round);
		flash.addFlashAttribute("taken", taking.take(round, rows(round, text, file)));
		return "redirect:/rounds/" + round + "/figures";
	}

	@PostMapping("/projects/{project}/figures")
	String declare(@PathVariable ProjectId project, @RequestParam(defaultValue = "") String fact,
			@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String value,
			@RequestParam(defaultValue = "") String paper, RedirectAttributes flash) {
		declaring.declare(project, fact, year.strip(), value, paper);
		flash.addFlashAttribute("done", "application.figures.declared");
		return "redirect:/projects/" + project + "/eligibility";
	}

	private List<TextRows.Row> rows(RoundId round, String text, MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			return TextRows.of(text);
		}
		return sheets.rows(round, file.getBytes());
	}

}
