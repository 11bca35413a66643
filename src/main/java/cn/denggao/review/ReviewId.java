package cn.denggao.review;

import java.util.UUID;

/**
 * Names one expert's review. Random, so that it says nothing about expert, hospital or
 * order.
 */
public record ReviewId(UUID value) {

	public static ReviewId random() {
		return new ReviewId(UUID.randomUUID());
	}

	public static ReviewId parse(String text) {
		return new ReviewId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
