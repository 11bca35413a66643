package cn.denggao.acceptance;

import java.util.UUID;

/** One final acceptance of a project, with its re-acceptance. */
public record AcceptanceId(UUID value) {

	public static AcceptanceId random() {
		return new AcceptanceId(UUID.randomUUID());
	}

	public static AcceptanceId parse(String text) {
		return new AcceptanceId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
