package cn.denggao.modeling.migration.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.migration.domain.ReportingMigration;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 导出迁移报告: who went from where to where, and who decided it. */
@Controller
@RequestMapping("/modeling/migrations/{migration}")
class ReportController {

	private static final MediaType TABLE = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final ReportingMigration reporting;

	private final ReportTable table;

	ReportController(ReportingMigration reporting, ReportTable table) {
		this.reporting = reporting;
		this.table = table;
	}

	@GetMapping("/report")
	ResponseEntity<byte[]> report(@PathVariable UUID migration) {
		var report = reporting.report(new MigrationId(migration));
		var disposition = ContentDisposition.attachment()
			.filename(ReportTable.name(report), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.contentType(TABLE)
			.body(table.of(report));
	}

}
