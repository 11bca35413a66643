package cn.denggao.application.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.FillingTable;
import cn.denggao.kernel.Refused;
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

/**
 * A table of the dossier as a workbook: fetched, filled in, sent, looked at, taken in.
 */
@Controller
@RequestMapping("/projects/{project}/application/{section}/tables/{table}")
class TableSheetController {

	private final ProjectHeads heads;

	private final FillingTable filling;

	TableSheetController(ProjectHeads heads, FillingTable filling) {
		this.heads = heads;
		this.filling = filling;
	}

	@GetMapping
	String show(@PathVariable ProjectId project, @PathVariable String section, @PathVariable String table,
			Model model) {
		model.addAttribute("head", heads.of(heads.ofHospital(project)));
		model.addAttribute("section", section);
		model.addAttribute("table", filling.table(project, section, table));
		return "application/table-sheet";
	}

	@GetMapping("/template")
	ResponseEntity<byte[]> template(@PathVariable ProjectId project, @PathVariable String section,
			@PathVariable String table) {
		var summary = heads.ofHospital(project);
		var title = filling.table(project, section, table).title();
		var name = summary.code() + "-" + section + "-" + title + ".xlsx";
		return workbook(name).body(filling.template(project, section, table));
	}

	@PostMapping
	String upload(@PathVariable ProjectId project, @PathVariable String section, @PathVariable String table,
			@RequestParam MultipartFile file) throws IOException {
		if (file.isEmpty()) {
			throw Refused.at(FillingTable.FIELD, "application.editor.file-missing");
		}
		var upload = filling.upload(project, section, table, file.getOriginalFilename(), file.getBytes());
		return "redirect:/projects/" + project + "/application/" + section + "/tables/" + table + "/uploads/" + upload;
	}

	@GetMapping("/uploads/{upload}")
	String preview(@PathVariable ProjectId project, @PathVariable UUID upload, Model model) {
		var preview = filling.preview(project, upload);
		model.addAttribute("head", heads.of(heads.ofHospital(project)));
		model.addAttribute("upload", upload);
		model.addAttribute("preview", preview);
		model.addAttribute("takenAt", ProjectHeads.local(preview.takenAt()));
		return "application/table-upload";
	}

	@PostMapping("/uploads/{upload}")
	String take(@PathVariable ProjectId project, @PathVariable UUID upload, RedirectAttributes flash) {
		var section = filling.take(project, upload);
		flash.addFlashAttribute("done", "application.sheet.taken");
		return "redirect:/projects/" + project + "/application?section=" + section;
	}

	static ResponseEntity.BodyBuilder workbook(String name) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
	}

}
