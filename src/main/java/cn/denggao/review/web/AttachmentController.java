package cn.denggao.review.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.denggao.document.DocumentId;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.OpeningAttachment;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of the blind dossier: to the author of the review only, as downloads. */
@Controller
class AttachmentController {

	private final OpeningAttachment opening;

	AttachmentController(OpeningAttachment opening) {
		this.opening = opening;
	}

	@GetMapping("/reviews/{id}/attachments/{document}")
	ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID document) {
		var paper = opening.open(new ReviewId(id), new DocumentId(document));
		var disposition = ContentDisposition.attachment().filename(paper.fileName(), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.contentType(MediaType.parseMediaType(paper.mediaType()))
			.contentLength(paper.size())
			.body(new InputStreamResource(paper.content()));
	}

}
