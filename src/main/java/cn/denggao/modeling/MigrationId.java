package cn.denggao.modeling;

import java.util.UUID;

/** One move of running cases to another version of their process. */
public record MigrationId(UUID value) {

	public static MigrationId random() {
		return new MigrationId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
