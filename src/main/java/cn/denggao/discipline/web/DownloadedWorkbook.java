package cn.denggao.discipline.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A workbook to be saved under a name. */
final class DownloadedWorkbook {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private DownloadedWorkbook() {
	}

	static ResponseEntity<byte[]> of(String name, byte[] content) {
		var shown = ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, TYPE)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
			.body(content);
	}

}
