package cn.denggao.modeling.web;

import java.util.List;

import cn.denggao.modeling.domain.BeginningForm;
import cn.denggao.modeling.domain.ReadingDefinitions;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** 新建意见表单: forms of one's own for inserted opinions. */
@Controller
@RequestMapping("/modeling/forms")
class FormsController {

	private final BeginningForm beginning;

	private final ReadingDefinitions reading;

	FormsController(BeginningForm beginning, ReadingDefinitions reading) {
		this.beginning = beginning;
		this.reading = reading;
	}

	@GetMapping("/new")
	String ask(Model model) {
		model.addAttribute("prefix", beginning.prefix());
		model.addAttribute("form", new NewFormForm("", ""));
		return "modeling/new-form";
	}

	@PostMapping
	String begin(@Valid NewFormForm form) {
		return "redirect:/modeling/drafts/" + beginning.begin(form.key(), form.title());
	}

	/** What the editor of diagrams offers beside the shipped form. */
	@GetMapping("/choices")
	@ResponseBody
	List<Choice> choices() {
		return reading.ownForms().stream().map(form -> new Choice(form.title(), form.name().key())).toList();
	}

	/** As element templates have it. */
	record Choice(String name, String value) {
	}

}
