package cn.denggao.construction;

import java.util.UUID;

/** One annual report of a project. */
public record ReportId(UUID value) {

	public static ReportId random() {
		return new ReportId(UUID.randomUUID());
	}

	public static ReportId parse(String text) {
		return new ReportId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
