package cn.denggao.inspection;

import java.util.UUID;

/** One mid-term inspection of a project, with its re-inspection. */
public record InspectionId(UUID value) {

	public static InspectionId random() {
		return new InspectionId(UUID.randomUUID());
	}

	public static InspectionId parse(String text) {
		return new InspectionId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
