package cn.denggao.application.web;

import java.util.Map;

import cn.denggao.application.domain.shaping.Place;
import cn.denggao.application.domain.shaping.Shaping;
import cn.denggao.programme.FormDrafts;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 按栏目修改申报书格式: an officer changes the form of an open round part by part. */
@Controller
@RequestMapping("/rounds/{round}/form/guide")
class FormGuideController {

	private final FormGuideViews views;

	private final FormPartViews parts;

	private final Shaping shaping;

	private final FormDrafts drafts;

	FormGuideController(FormGuideViews views, FormPartViews parts, Shaping shaping, FormDrafts drafts) {
		this.views = views;
		this.parts = parts;
		this.shaping = shaping;
		this.drafts = drafts;
	}

	@GetMapping
	String show(@PathVariable RoundId round, @RequestParam(defaultValue = "") String section, Model model) {
		model.addAttribute("view", views.of(round, section));
		return "application/form-guide";
	}

	@GetMapping("/part")
	String part(@PathVariable RoundId round, @RequestParam(defaultValue = "") String at, Model model) {
		model.addAttribute("view", parts.of(round, at));
		return "application/form-part";
	}

	@PostMapping("/part")
	String change(@PathVariable RoundId round, @RequestParam(defaultValue = "") String at,
			@RequestParam(defaultValue = "") String seen, @RequestParam Map<String, String> typed,
			RedirectAttributes flash) {
		var place = shaping.change(round, Place.of(at), typed, seen);
		return done(round, place.section(), "application.shape.changed", flash);
	}

	@PostMapping("/moves")
	String move(@PathVariable RoundId round, @RequestParam(defaultValue = "") String up,
			@RequestParam(defaultValue = "") String down, @RequestParam(defaultValue = "") String seen,
			RedirectAttributes flash) {
		var place = Place.of(up.isEmpty() ? down : up);
		shaping.move(round, place, !up.isEmpty(), seen);
		return done(round, place.section(), "application.shape.moved", flash);
	}

	@PostMapping("/removals")
	String remove(@PathVariable RoundId round, @RequestParam(defaultValue = "") String at,
			@RequestParam(defaultValue = "") String seen, RedirectAttributes flash) {
		var place = Place.of(at);
		shaping.remove(round, place, seen);
		return done(round, place.section(), "application.shape.removed", flash);
	}

	@GetMapping("/new")
	String begin(@PathVariable RoundId round, @RequestParam(defaultValue = "") String in, Model model) {
		model.addAttribute("view", parts.in(round, in));
		return "application/form-new";
	}

	@PostMapping("/new")
	String add(@PathVariable RoundId round, @RequestParam(defaultValue = "") String in,
			@RequestParam(defaultValue = "") String seen, @RequestParam Map<String, String> typed,
			RedirectAttributes flash) {
		var place = shaping.add(round, in, typed, seen);
		return done(round, place.section(), "application.shape.added", flash);
	}

	/** A text that was changed as a whole goes on part by part. */
	@PostMapping("/text")
	String text(@PathVariable RoundId round, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String seen, RedirectAttributes flash) {
		drafts.keep(round, text, seen);
		return done(round, "", "application.shape.kept", flash);
	}

	@PostMapping("/discards")
	String discard(@PathVariable RoundId round, RedirectAttributes flash) {
		drafts.discard(round);
		return done(round, "", "application.shape.discarded", flash);
	}

	private static String done(RoundId round, String section, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		flash.addAttribute("section", section);
		return "redirect:/rounds/" + round + "/form/guide";
	}

}
