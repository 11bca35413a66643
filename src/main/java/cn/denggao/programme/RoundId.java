package cn.denggao.programme;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one application round. */
public record RoundId(UUID value) {

	@JsonCreator
	public static RoundId parse(String text) {
		return new RoundId(UUID.fromString(text));
	}

	/** The same, under the name by which path variables are read. */
	public static RoundId valueOf(String text) {
		return parse(text);
	}

	public static RoundId random() {
		return new RoundId(UUID.randomUUID());
	}

	@Override
	@JsonValue
	public String toString() {
		return value.toString();
	}

}
