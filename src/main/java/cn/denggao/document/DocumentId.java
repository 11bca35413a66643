package cn.denggao.document;

import java.util.UUID;

import cn.denggao.kernel.Refused;

/** Names one stored file; random, so that it cannot be guessed. */
public record DocumentId(UUID value) {

	/** Refused as not found if it is no such id. */
	public static DocumentId parse(String text) {
		try {
			return new DocumentId(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			throw Refused.notFound();
		}
	}

	public static DocumentId random() {
		return new DocumentId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
