package cn.denggao.document.web;

import java.nio.charset.StandardCharsets;

import cn.denggao.document.DocumentId;
import cn.denggao.document.domain.HandingOutDocument;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Downloads. A file is always saved, never shown inside the portal, and never kept by a
 * cache.
 */
@Controller
class DocumentController {

	private final HandingOutDocument handingOut;

	DocumentController(HandingOutDocument handingOut) {
		this.handingOut = handingOut;
	}

	@GetMapping("/documents/{id}")
	ResponseEntity<Resource> download(@PathVariable String id) {
		var handout = handingOut.handOut(DocumentId.parse(id));
		var document = handout.document();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(document.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.contentType(MediaType.parseMediaType(document.mediaType()))
			.contentLength(document.size())
			.body(new InputStreamResource(handout.content()));
	}

}
