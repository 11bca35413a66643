package cn.denggao.approval;

import java.util.UUID;

import cn.denggao.kernel.Refused;

/** Names one objection. */
public record ObjectionId(UUID value) {

	public static ObjectionId random() {
		return new ObjectionId(UUID.randomUUID());
	}

	/** From an address; what is no id is not found. */
	public static ObjectionId parse(String text) {
		try {
			return new ObjectionId(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			throw Refused.notFound();
		}
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
