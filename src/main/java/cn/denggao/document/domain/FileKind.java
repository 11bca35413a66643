package cn.denggao.document.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The kinds of file that are taken in, by extension and by what their bytes must be. */
enum FileKind {

	PDF("application/pdf", "pdf"),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),

	JPEG("image/jpeg", "jpg", "jpeg"),

	PNG("image/png", "png");

	private final String mediaType;

	private final Set<String> extensions;

	FileKind(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = Set.of(extensions);
	}

	static Optional<FileKind> byExtension(String extension) {
		return Arrays.stream(values()).filter((kind) -> kind.extensions.contains(extension)).findFirst();
	}

	/** For people: what may be uploaded. */
	static String allExtensions() {
		return Arrays.stream(values())
			.flatMap((kind) -> new TreeSet<>(kind.extensions).stream())
			.collect(Collectors.joining(", "));
	}

	String mediaType() {
		return mediaType;
	}

}
