package cn.denggao.engine.shipping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.Resource;

/**
 * One file under processes/ or forms/ under its stable name.
 *
 * @param name e.g. {@code processes/review/expert-scoring.bpmn}
 */
record ShippedFile(String name, Resource resource) {

	InputStream open() {
		return new ByteArrayInputStream(bytes());
	}

	/** SHA-256 of the content, hexadecimal. */
	String hash() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	byte[] bytes() {
		try {
			return resource.getContentAsByteArray();
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
