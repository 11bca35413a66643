package cn.denggao.identity.web;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.stereotype.Component;

/** How large an uploaded file may be, for the pages that take one. */
@Component
class UploadLimit {

	private final MultipartProperties uploads;

	UploadLimit(MultipartProperties uploads) {
		this.uploads = uploads;
	}

	/** The limit of one file with its unit. */
	public String text() {
		return uploads.getMaxFileSize().toMegabytes() + " MB";
	}

	/** The limit of one file, for scripts. */
	public long bytes() {
		return uploads.getMaxFileSize().toBytes();
	}

}
