package cn.denggao.modeling.web;

import java.util.UUID;

import cn.denggao.modeling.domain.DecidingRelease;
import cn.denggao.modeling.domain.DeployingRelease;
import cn.denggao.modeling.domain.KnownOwners;
import cn.denggao.modeling.domain.ReadingReleases;
import cn.denggao.modeling.domain.ReadingRubrics;
import jakarta.validation.Valid;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 发布审批: what waits for a second person, what was decided, and deploying it. */
@Controller
@RequestMapping("/modeling/releases")
class ReleasesController {

	private static final int PER_PAGE = 20;

	private static final int LAST_PAGE = 100_000;

	private final ReadingReleases reading;

	private final DecidingRelease deciding;

	private final DeployingRelease deploying;

	private final KnownOwners owners;

	private final ReadingRubrics rubrics;

	private final VersionNames names;

	ReleasesController(ReadingReleases reading, DecidingRelease deciding, DeployingRelease deploying,
			KnownOwners owners, ReadingRubrics rubrics, VersionNames names) {
		this.rubrics = rubrics;
		this.reading = reading;
		this.deciding = deciding;
		this.deploying = deploying;
		this.owners = owners;
		this.names = names;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("owners", owners.names());
		model.addAttribute("releases", reading.all(PageRequest.of(Math.max(0, Math.min(page, LAST_PAGE)), PER_PAGE)));
		return "modeling/releases";
	}

	@GetMapping("/{release}")
	String show(@PathVariable UUID release, Model model) {
		var sheet = reading.sheet(release);
		model.addAttribute("release", sheet);
		model.addAttribute("owner", owners.nameOf(sheet.name().owner()));
		model.addAttribute("uses", rubrics.uses(sheet.name()));
		return "modeling/release";
	}

	@GetMapping("/{release}/content")
	ResponseEntity<byte[]> content(@PathVariable UUID release) {
		return PlainFile.of(reading.content(release));
	}

	/** The version it was made for beside what is to be deployed. */
	@GetMapping("/{release}/comparison")
	String compare(@PathVariable UUID release, Model model) {
		var sheet = reading.sheet(release);
		var own = "/modeling/releases/" + release;
		model.addAttribute("view", ComparedFile.of(sheet.name(), sheet.title()));
		model.addAttribute("comparison",
				names
					.beside(sheet.model(), sheet.name(), names.version(sheet.compared(), sheet.isFirst()),
							sheet.compared())
					.and(names.release(), own + "/content", own));
		return "modeling/comparison";
	}

	@PostMapping("/{release}/approval")
	String approve(@PathVariable UUID release, @Valid ReasonForm form, RedirectAttributes flash) {
		deciding.approve(release, form.reason());
		return back(release, reading.sheet(release).withdrawal() ? "modeling.release.giving-up-approved"
				: "modeling.release.approved", flash);
	}

	@PostMapping("/{release}/refusal")
	String refuse(@PathVariable UUID release, @Valid ReasonForm form, RedirectAttributes flash) {
		deciding.refuse(release, form.reason());
		return back(release, "modeling.release.refused", flash);
	}

	@PostMapping("/{release}/withdrawal")
	String withdraw(@PathVariable UUID release, @Valid ReasonForm form, RedirectAttributes flash) {
		deciding.withdraw(release, form.reason());
		return back(release, "modeling.release.withdrawn", flash);
	}

	@PostMapping("/{release}/deployment")
	String deploy(@PathVariable UUID release, RedirectAttributes flash) {
		deploying.deploy(release);
		return back(release,
				reading.sheet(release).withdrawal() ? "modeling.release.given-up" : "modeling.release.deployed", flash);
	}

	private static String back(UUID release, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/modeling/releases/" + release;
	}

}
