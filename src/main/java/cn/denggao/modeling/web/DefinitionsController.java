package cn.denggao.modeling.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.modeling.domain.BeginningDraft;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.GoingBack;
import cn.denggao.modeling.domain.KnownOwners;
import cn.denggao.modeling.domain.ReadingDefinitions;
import cn.denggao.modeling.domain.ReadingRubrics;
import cn.denggao.modeling.domain.VersionLine;
import cn.denggao.modeling.domain.WithdrawingVariant;
import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 流程设计: what is live, its versions, and how to change it or go back. */
@Controller
@RequestMapping("/modeling")
class DefinitionsController {

	private final ReadingDefinitions reading;

	private final BeginningDraft beginning;

	private final GoingBack goingBack;

	private final WithdrawingVariant withdrawing;

	private final KnownOwners owners;

	private final ReadingRubrics rubrics;

	private final VersionNames names;

	DefinitionsController(ReadingDefinitions reading, BeginningDraft beginning, GoingBack goingBack,
			WithdrawingVariant withdrawing, KnownOwners owners, ReadingRubrics rubrics, VersionNames names) {
		this.rubrics = rubrics;
		this.reading = reading;
		this.beginning = beginning;
		this.goingBack = goingBack;
		this.withdrawing = withdrawing;
		this.owners = owners;
		this.names = names;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("groups", reading.all()
			.stream()
			.collect(
					Collectors.groupingBy(line -> line.name().kind().name(), LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("begun", reading.begun());
		model.addAttribute("owners", owners.names());
		model.addAttribute("uses", rubrics.uses());
		model.addAttribute("editor", reading.isEditor());
		return "modeling/list";
	}

	@GetMapping("/definitions/{definition}")
	String history(@PathVariable DefinitionName definition, Model model) {
		var versions = reading.history(definition);
		model.addAttribute("live", versions.get(0).version());
		model.addAttribute("versions", versions);
		model.addAttribute("older", older(versions));
		model.addAttribute("owners", owners.names());
		model.addAttribute("variants", reading.variantsOf(definition));
		model.addAttribute("uses", rubrics.uses(definition));
		model.addAttribute("shared", reading.newest(definition.shared()));
		model.addAttribute("sharedInUse", reading.sharedInUse(definition));
		model.addAttribute("editor", reading.isEditor());
		return "modeling/history";
	}

	private Map<Integer, String> older(List<VersionLine> versions) {
		var older = new LinkedHashMap<Integer, String>();
		versions.stream()
			.filter(line -> !line.newest())
			.map(line -> line.version().version())
			.forEach(version -> older.put(version, names.version(version)));
		return older;
	}

	/** A definition of its own for a province or a programme. */
	@PostMapping("/definitions/{definition}/variant")
	String beginFor(@PathVariable DefinitionName definition, @Valid OwnerForm form) {
		return "redirect:/modeling/drafts/" + beginning.beginFor(definition, form.owner());
	}

	/** Its owner gives it up. */
	@PostMapping("/definitions/{definition}/withdrawal")
	String withdraw(@PathVariable DefinitionName definition, @Valid ReasonForm form, RedirectAttributes flash) {
		var release = withdrawing.withdraw(definition, form.reason());
		flash.addFlashAttribute("done", "modeling.release.submitted");
		return "redirect:/modeling/releases/" + release;
	}

	@PostMapping("/definitions/{definition}/draft")
	String begin(@PathVariable DefinitionName definition) {
		return "redirect:/modeling/drafts/" + beginning.begin(definition);
	}

	@PostMapping("/definitions/{definition}/versions/{version}/draft")
	String beginFrom(@PathVariable DefinitionName definition, @PathVariable int version) {
		return "redirect:/modeling/drafts/" + beginning.begin(definition, version);
	}

	@PostMapping("/definitions/{definition}/return")
	String goBack(@PathVariable DefinitionName definition, @Valid ReturnForm form, RedirectAttributes flash) {
		var release = goingBack.backTo(definition, form.version(), form.reason());
		flash.addFlashAttribute("done", "modeling.release.submitted");
		return "redirect:/modeling/releases/" + release;
	}

	@GetMapping("/definitions/{definition}/versions/{version}/content")
	ResponseEntity<byte[]> content(@PathVariable DefinitionName definition, @PathVariable int version) {
		return PlainFile.of(reading.content(definition, version));
	}

	/**
	 * An older version beside the one that is live, or beside another; with one's own,
	 * either may be shared.
	 */
	@GetMapping("/definitions/{definition}/versions/{version}/comparison")
	String compare(@PathVariable DefinitionName definition, @PathVariable int version,
			@RequestParam(required = false) Integer with, Model model) {
		var one = reading.version(definition, version);
		var other = (with == null) ? reading.newest(definition) : reading.version(definition, with);
		model.addAttribute("view", ComparedFile.of(definition, one.title()));
		model.addAttribute("comparison",
				new Comparison(names.of(definition, one), VersionNames.contentOf(definition, version),
						(with == null) ? names.live(other.version()) : names.of(definition, other),
						VersionNames.contentOf(definition, other.version()),
						"/modeling/definitions/" + (reading.exists(definition) ? definition : definition.shared())));
		return "modeling/comparison";
	}

}
