package cn.denggao.modeling.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import cn.denggao.modeling.domain.DefinitionKind;
import cn.denggao.modeling.domain.InspectingContent;
import cn.denggao.modeling.domain.InspectingContent.Found;
import cn.denggao.modeling.domain.ReadingDraft;
import cn.denggao.modeling.domain.WritingDraft;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the editor reads, sends and asks about. */
@RestController
@RequestMapping("/modeling/drafts/{draft}")
class DraftContentController {

	private final ReadingDraft reading;

	private final WritingDraft writing;

	private final InspectingContent inspecting;

	DraftContentController(ReadingDraft reading, WritingDraft writing, InspectingContent inspecting) {
		this.reading = reading;
		this.writing = writing;
		this.inspecting = inspecting;
	}

	@GetMapping("/content")
	ResponseEntity<byte[]> read(@PathVariable UUID draft) {
		var written = reading.content(draft);
		return PlainFile.of(written.content(), written.version());
	}

	@PutMapping("/content")
	ResponseEntity<Void> write(@PathVariable UUID draft, @RequestHeader(HttpHeaders.IF_MATCH) String seen,
			InputStream body) throws IOException {
		long version = writing.write(draft, EditedVersion.of(seen), bounded(body));
		return ResponseEntity.noContent().eTag(EditedVersion.tag(version)).build();
	}

	@GetMapping("/revisions/{number}/content")
	ResponseEntity<byte[]> read(@PathVariable UUID draft, @PathVariable int number) {
		return PlainFile.of(reading.revision(draft, number));
	}

	@PostMapping("/findings")
	List<Found> inspect(@PathVariable UUID draft, InputStream body) throws IOException {
		return inspecting.inDraft(draft, bounded(body));
	}

	/** One byte more than the largest file is enough to refuse it. */
	private static byte[] bounded(InputStream body) throws IOException {
		return body.readNBytes(DefinitionKind.BPMN.mostBytes() + 1);
	}

}
