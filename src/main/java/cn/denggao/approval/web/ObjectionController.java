package cn.denggao.approval.web;

import java.io.IOException;
import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.approval.ObjectionId;
import cn.denggao.approval.domain.HandlingObjection;
import cn.denggao.approval.domain.ReadingObjections;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One objection for those who handle it; the hospital never sees who objected. */
@Controller
class ObjectionController {

	private final ReadingObjections reading;

	private final HandlingObjection handling;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final ObjectionListSheet sheet;

	private final ExportingLists exporting;

	ObjectionController(ReadingObjections reading, HandlingObjection handling, ProjectDirectory projects,
			RoundDirectory rounds, ObjectionListSheet sheet, ExportingLists exporting) {
		this.sheet = sheet;
		this.exporting = exporting;
		this.reading = reading;
		this.handling = handling;
		this.projects = projects;
		this.rounds = rounds;
	}

	@GetMapping("/objections/{objection}")
	String show(@PathVariable UUID objection, Model model) {
		var id = new ObjectionId(objection);
		var view = reading.read(id);
		model.addAttribute("objection", view);
		model.addAttribute("project", projects.require(view.project()));
		model.addAttribute("objector", reading.objectorOf(id).orElse(null));
		model.addAttribute("mayAnswer", reading.mayAnswer(id));
		model.addAttribute("mayVerify", reading.mayVerify(id));
		model.addAttribute("mayReply", reading.mayReply(id));
		return "approval/objection";
	}

	@GetMapping("/rounds/{round}/objections")
	String list(@PathVariable UUID round, Model model) {
		var id = new RoundId(round);
		var objections = reading.ofRound(id);
		model.addAttribute("objections", objections);
		model.addAttribute("projects", sheet.projects(objections));
		model.addAttribute("round", rounds.require(id));
		return "approval/objections";
	}

	@GetMapping("/rounds/{round}/objections/workbook")
	void workbook(@PathVariable UUID round, HttpServletResponse response) throws IOException {
		var id = new RoundId(round);
		var objections = reading.ofRound(id);
		exporting.write(sheet.of(rounds.require(id), objections), "approval.objections-exported",
				Subject.of("round", id), new WorkbookAnswer(response, "objections.xlsx"));
	}

	@PostMapping("/objections/{objection}/answer")
	String answer(@PathVariable UUID objection, @Valid ObjectionText form) {
		handling.answer(new ObjectionId(objection), form.statement().strip());
		return "redirect:/tasks/done";
	}

	@PostMapping("/objections/{objection}/verification")
	String verify(@PathVariable UUID objection, @Valid ObjectionText form) {
		handling.verify(new ObjectionId(objection), form.statement().strip());
		return "redirect:/tasks/done";
	}

	@PostMapping("/objections/{objection}/reply")
	String reply(@PathVariable UUID objection, @Valid ObjectionText form) {
		handling.reply(new ObjectionId(objection), form.statement().strip());
		return "redirect:/tasks/done";
	}

}
