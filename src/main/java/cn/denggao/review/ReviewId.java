package cn.denggao.review;

import java.util.UUID;

import cn.denggao.kernel.Refused;

/**
 * Names one expert's review. Random, so that it says nothing about expert, hospital or
 * order.
 */
public record ReviewId(UUID value) {

	public static ReviewId random() {
		return new ReviewId(UUID.randomUUID());
	}

	/** Refused as not found if it is no such id. */
	public static ReviewId parse(String text) {
		try {
			return new ReviewId(UUID.fromString(text));
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
