package cn.denggao.construction;

import java.util.UUID;

/** One yearly payment of a project. */
public record TrancheId(UUID value) {

	public static TrancheId random() {
		return new TrancheId(UUID.randomUUID());
	}

	public static TrancheId parse(String text) {
		return new TrancheId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
