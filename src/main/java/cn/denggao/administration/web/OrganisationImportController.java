package cn.denggao.administration.web;

import java.io.IOException;

import cn.denggao.administration.domain.ImportingOrganisations;
import cn.denggao.administration.domain.RegisterDesk;
import cn.denggao.kernel.TextRows;

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

	private final RegisterDesk desk;

	private final ImportingOrganisations importing;

	OrganisationImportController(RegisterDesk desk, ImportingOrganisations importing) {
		this.desk = desk;
		this.importing = importing;
	}

	@GetMapping
	String form() {
		desk.province();
		return "administration/organisation-import";
	}

	@PostMapping
	String take(@RequestParam Table table, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) MultipartFile file, RedirectAttributes flash) throws IOException {
		desk.province();
		var rows = TextRows.of((file != null && !file.isEmpty()) ? TextRows.decoded(file.getBytes()) : text);
		int count = (table == Table.HOSPITALS) ? importing.hospitals(rows) : importing.authorities(rows);
		flash.addFlashAttribute("imported", count);
		return "redirect:/organisations";
	}

	/** Which of the two tables. */
	enum Table {

		HOSPITALS, AUTHORITIES

	}

}
