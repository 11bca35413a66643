package cn.denggao.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an authority or a hospital by a short text, e.g. {@code 140000} or {@code SX01}.
 */
public record OrganisationId(@JsonValue String value) {

	public OrganisationId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("an organisation id is not blank");
		}
	}

	@JsonCreator
	public static OrganisationId of(String value) {
		return new OrganisationId(value);
	}

	/** The engine's candidate group of a role here: {@code <role>-<organisation id>}. */
	public String group(String role) {
		return role + "-" + value;
	}

	@Override
	public String toString() {
		return value;
	}

}
