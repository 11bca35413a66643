package cn.denggao.modeling.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Gives a file out as plain text, so that no browser takes it for a page. */
final class PlainFile {

	private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private PlainFile() {
	}

	static ResponseEntity<byte[]> of(byte[] content) {
		return ResponseEntity.ok().contentType(TEXT).body(content);
	}

	/** With the version to be told when saving over it. */
	static ResponseEntity<byte[]> of(byte[] content, long version) {
		return ResponseEntity.ok().contentType(TEXT).eTag(EditedVersion.tag(version)).body(content);
	}

}
