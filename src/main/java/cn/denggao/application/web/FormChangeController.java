package cn.denggao.application.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申报书格式: an officer changes the form of an open round, a leader agrees. */
@Controller
@RequestMapping("/rounds/{round}/form")
class FormChangeController {

	private final FormChangeViews views;

	private final RoundForms forms;

	private final ChangingForm changing;

	FormChangeController(FormChangeViews views, RoundForms forms, ChangingForm changing) {
		this.views = views;
		this.forms = forms;
		this.changing = changing;
	}

	@GetMapping
	String show(@PathVariable RoundId round, Model model) {
		model.addAttribute("view", views.of(round, null, "", false));
		return "application/form-change";
	}

	/** Nothing is kept yet: the person looks at what would be different. */
	@PostMapping("/comparison")
	String compare(@PathVariable RoundId round, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "false") boolean returnedToo, Model model) throws IOException {
		boolean sent = file != null && !file.isEmpty();
		var changed = sent ? new String(file.getBytes(), StandardCharsets.UTF_8) : text;
		model.addAttribute("view", views.of(round, changed, reason, returnedToo));
		return "application/form-change";
	}

	@PostMapping("/changes")
	String propose(@PathVariable RoundId round, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "false") boolean returnedToo,
			RedirectAttributes flash) {
		changing.propose(round, text, reason, returnedToo);
		return done(round, "application.form.proposed", flash);
	}

	@PostMapping("/changes/approval")
	String approve(@PathVariable RoundId round, @RequestParam(defaultValue = "") String hash,
			RedirectAttributes flash) {
		changing.approve(round, hash);
		return done(round, "application.form.approved", flash);
	}

	@PostMapping("/changes/removal")
	String withdraw(@PathVariable RoundId round, RedirectAttributes flash) {
		changing.withdraw(round);
		return done(round, "application.form.dropped", flash);
	}

	@PostMapping("/changes/rejection")
	String reject(@PathVariable RoundId round, @RequestParam(defaultValue = "") String hash,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		changing.reject(round, hash, reason);
		return done(round, "application.form.rejected", flash);
	}

	/** One version as a file. */
	@GetMapping("/versions/{version}")
	ResponseEntity<String> download(@PathVariable RoundId round, @PathVariable int version) {
		views.requireOffice(round);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("dossier-v" + version + ".yaml").build().toString())
			.body(forms.yaml(round, version));
	}

	private static String done(RoundId round, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/rounds/" + round + "/form";
	}

}
