package cn.denggao.programme.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.domain.KeepingQuotas;
import cn.denggao.programme.domain.KeepingQuotas.Kept;
import cn.denggao.programme.domain.KeepingQuotas.Typed;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 推荐名额: units by specialties of a draft round, and as a workbook. */
@Controller
@RequestMapping("/rounds/{round}/quotas")
class QuotaMatrixController {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final RoundDirectory rounds;

	private final KeepingQuotas quotas;

	private final RoundOffices offices;

	private final CurrentActor currentActor;

	QuotaMatrixController(RoundDirectory rounds, KeepingQuotas quotas, RoundOffices offices,
			CurrentActor currentActor) {
		this.rounds = rounds;
		this.quotas = quotas;
		this.offices = offices;
		this.currentActor = currentActor;
	}

	@GetMapping
	String show(@PathVariable RoundId round, Model model) {
		var summary = requireOffice(round);
		return page(summary, quotas.of(round), model);
	}

	/** Keeps the table, or shows it again with another specialty or unit. */
	@PostMapping
	String keep(@PathVariable RoundId round, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(defaultValue = "keep") String action, Model model, RedirectAttributes flash) {
		var summary = requireOffice(round);
		var typed = typed(sent, action);
		if (!action.equals("keep")) {
			model.addAttribute("unkept", true);
			return page(summary, quotas.typed(round, typed), model);
		}
		quotas.keep(round, typed);
		flash.addFlashAttribute("done", "programme.quotas.kept");
		return "redirect:/rounds/" + round + "/quotas";
	}

	@GetMapping("/workbook")
	ResponseEntity<byte[]> workbook(@PathVariable RoundId round) {
		var name = ContentDisposition.attachment()
			.filename(requireOffice(round).title() + ".xlsx", StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(quotas.workbook(round));
	}

	/** Shows what a file says; it is kept only when somebody keeps the page. */
	@PostMapping("/workbook")
	String upload(@PathVariable RoundId round, @RequestParam(required = false) MultipartFile file, Model model)
			throws IOException {
		var summary = requireOffice(round);
		if (file == null || file.isEmpty()) {
			throw Refused.at("file", "programme.quotas.file-missing");
		}
		model.addAttribute("unkept", true);
		model.addAttribute("fromFile", true);
		return page(summary, quotas.read(round, file.getBytes()), model);
	}

	private String page(RoundSummary round, Kept kept, Model model) {
		model.addAttribute("round", round);
		model.addAttribute("kept", kept);
		model.addAttribute("table", kept.table());
		model.addAttribute("editable", kept.draft() && offices.mayAct(currentActor.get(), round, Role.HC_DECIDER));
		return "programme/quotas";
	}

	private static Typed typed(MultiValueMap<String, String> sent, String action) {
		var columns = new TreeSet<>(sent.getOrDefault("column", List.of()));
		var units = new TreeSet<>(sent.getOrDefault("unit", List.of()));
		add(columns, action.equals("column"), sent.getFirst("addColumn"));
		add(units, action.equals("unit"), sent.getFirst("addUnit"));
		if (action.startsWith("without-")) {
			columns.remove(action.substring("without-".length()));
		}
		return new Typed(revision(sent.getFirst("revision")), sent.toSingleValueMap(), units, columns);
	}

	private static void add(TreeSet<String> all, boolean wanted, String chosen) {
		if (wanted && chosen != null && !chosen.isBlank()) {
			all.add(chosen.strip());
		}
	}

	private static long revision(String typed) {
		return (typed != null && typed.matches("\\d{1,18}")) ? Long.parseLong(typed) : -1;
	}

	private RoundSummary requireOffice(RoundId round) {
		var actor = currentActor.get();
		var summary = rounds.require(round);
		if (!offices.mayAct(actor, summary, Role.HC_DECIDER, Role.HC_DECIDER_LEADER)) {
			throw Refused.notFound();
		}
		return summary;
	}

}
