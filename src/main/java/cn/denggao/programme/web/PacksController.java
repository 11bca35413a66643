package cn.denggao.programme.web;

import java.io.IOException;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.domain.ProposingCode;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes packs in, by name or as a file, under the pack's code or the authority's own. */
@Controller
class PacksController {

	private final ImportingPack importing;

	private final ProposingCode proposing;

	private final CurrentActor currentActor;

	PacksController(ImportingPack importing, ProposingCode proposing, CurrentActor currentActor) {
		this.importing = importing;
		this.proposing = proposing;
		this.currentActor = currentActor;
	}

	/** The field for the authority's own code, with a proposal if it needs one. */
	@GetMapping("/rounds/packs/code")
	String code(@RequestParam(defaultValue = "") String pack, Model model) {
		if (Role.officers().stream().noneMatch(officer -> currentActor.get().has(officer.code()))) {
			throw Refused.notFound();
		}
		model.addAttribute("proposed", proposing.of(pack.strip()));
		return "programme/rounds :: code";
	}

	@PostMapping("/rounds/packs")
	String importPack(@RequestParam String pack, @RequestParam(defaultValue = "") String code,
			RedirectAttributes flash) {
		importing.importFrom(pack.strip(), organisation(), code);
		return imported(flash);
	}

	@PostMapping("/rounds/packs/upload")
	String uploadPack(@RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String code,
			RedirectAttributes flash) throws IOException {
		if (file == null || file.isEmpty()) {
			throw Refused.at("file", "programme.rounds.upload.missing");
		}
		importing.importZip(file.getBytes(), organisation(), code);
		return imported(flash);
	}

	private OrganisationId organisation() {
		return OrganisationId.of(currentActor.get().organisation());
	}

	private static String imported(RedirectAttributes flash) {
		flash.addFlashAttribute("done", "programme.rounds.imported");
		return "redirect:/rounds";
	}

}
