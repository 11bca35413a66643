package cn.denggao.application;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one project, from its draft to the archive. */
public record ProjectId(UUID value) {

	@JsonCreator
	public static ProjectId parse(String text) {
		return new ProjectId(UUID.fromString(text));
	}

	/** The same, under the name by which path variables are read. */
	public static ProjectId valueOf(String text) {
		return parse(text);
	}

	public static ProjectId random() {
		return new ProjectId(UUID.randomUUID());
	}

	@Override
	@JsonValue
	public String toString() {
		return value.toString();
	}

}
