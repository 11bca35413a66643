package cn.denggao.administration.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import cn.denggao.administration.domain.ImportingOrganisations;
import cn.denggao.administration.domain.OrganisationSheets;
import cn.denggao.administration.domain.OrganisationSheets.Table;
import cn.denggao.administration.domain.RegisterDesk;
import cn.denggao.kernel.TextRows;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量导入: a table of authorities or hospitals, all of it or nothing. */
@Controller
@RequestMapping("/organisations/import")
class OrganisationImportController {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final RegisterDesk desk;

	private final ImportingOrganisations importing;

	private final OrganisationSheets sheets;

	OrganisationImportController(RegisterDesk desk, ImportingOrganisations importing, OrganisationSheets sheets) {
		this.desk = desk;
		this.importing = importing;
		this.sheets = sheets;
	}

	@GetMapping
	String form() {
		desk.province();
		return "administration/organisation-import";
	}

	@GetMapping("/template")
	ResponseEntity<byte[]> template(@RequestParam Table table) {
		var file = sheets.template(table);
		var name = ContentDisposition.attachment().filename(sheets.name(table) + ".xlsx", StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
			.body(file);
	}

	@PostMapping
	String take(@RequestParam Table table, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) MultipartFile file, RedirectAttributes flash) throws IOException {
		desk.province();
		var rows = (file != null && !file.isEmpty()) ? rows(file, table) : TextRows.of(text);
		int count = (table == Table.HOSPITALS) ? importing.hospitals(rows) : importing.authorities(rows);
		flash.addFlashAttribute("imported", count);
		return "redirect:/organisations";
	}

	private List<TextRows.Row> rows(MultipartFile file, Table table) throws IOException {
		var name = file.getOriginalFilename();
		boolean plain = name != null && name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt)");
		return plain ? TextRows.of(TextRows.decoded(file.getBytes())) : sheets.rows(file.getBytes(), table);
	}

}
