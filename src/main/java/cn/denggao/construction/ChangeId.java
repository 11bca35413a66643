package cn.denggao.construction;

import java.util.UUID;

/** One request to change an agreement. */
public record ChangeId(UUID value) {

	public static ChangeId random() {
		return new ChangeId(UUID.randomUUID());
	}

	public static ChangeId parse(String text) {
		return new ChangeId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
