package cn.denggao.engine.shipping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.springframework.core.io.Resource;

/**
 * One file under processes/ or forms/ under its stable name.
 *
 * @param name e.g. {@code processes/review/expert-scoring.bpmn}
 */
record ShippedFile(String name, Resource resource) {

	InputStream open() {
		try {
			return resource.getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean hasBytesOf(InputStream other) {
		try (var mine = open(); var theirs = other) {
			return Arrays.equals(mine.readAllBytes(), theirs.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** File name without folder and ending, which is the definition's key. */
	String definitionKey() {
		return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
	}

	boolean isProcess() {
		return name.endsWith(".bpmn");
	}

	boolean isDecision() {
		return name.endsWith(".dmn");
	}

}
