package cn.denggao.approval.web;

import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.approval.ObjectionId;
import cn.denggao.approval.domain.HandlingObjection;
import cn.denggao.approval.domain.ReadingObjections;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
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

	ObjectionController(ReadingObjections reading, HandlingObjection handling, ProjectDirectory projects,
			RoundDirectory rounds) {
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
		model.addAttribute("objections", reading.ofRound(id));
		model.addAttribute("round", rounds.require(id));
		return "approval/objections";
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
