package cn.denggao.document.domain;

import java.util.Optional;

import cn.denggao.document.FileScanner;
import cn.denggao.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks the scanner, if one is installed; a scanner that does not answer lets nothing in.
 */
@Component
@Order(5)
class VirusScan implements UploadCheck {

	private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

	private final FileScanner scanner;

	VirusScan(ObjectProvider<FileScanner> scanner) {
		this.scanner = scanner.getIfAvailable(() -> (name, content) -> Optional.empty());
	}

	@Override
	public void check(Upload upload) {
		found(upload).ifPresent(virus -> {
			LOG.warn("Refused a file that carries {}", virus);
			throw upload.refuse("document.infected", virus);
		});
	}

	private Optional<String> found(Upload upload) {
		try {
			return scanner.find(upload.name().value(), upload.content());
		}
		catch (Refused ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			LOG.error("No answer from the virus scanner", ex);
			throw upload.refuse("document.scanner-down");
		}
	}

}
