package cn.denggao.document.domain;

import cn.denggao.document.FileScanner;
import cn.denggao.kernel.Refused;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks the scanner, if one is installed; a scanner that does not answer lets nothing in.
 */
@Component
@Order(5)
class VirusScan implements UploadCheck {

	private final FileScanner scanner;

	VirusScan(ObjectProvider<FileScanner> scanner) {
		this.scanner = scanner.getIfAvailable(() -> (name, content) -> true);
	}

	@Override
	public void check(Upload upload) {
		if (!isClean(upload)) {
			throw upload.refuse("document.infected");
		}
	}

	private boolean isClean(Upload upload) {
		try {
			return scanner.isClean(upload.name().value(), upload.content());
		}
		catch (RuntimeException ex) {
			throw Refused.at("file", "document.scanner-down");
		}
	}

}
