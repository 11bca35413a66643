package cn.denggao.construction;

import java.util.UUID;

/** One unannounced visit to a project. */
public record SpotCheckId(UUID value) {

	public static SpotCheckId random() {
		return new SpotCheckId(UUID.randomUUID());
	}

	public static SpotCheckId parse(String text) {
		return new SpotCheckId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
