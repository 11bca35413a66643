package cn.denggao.application.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;

/** Reads fields that give ranks to applications: {@code <prefix><project id>}. */
final class TypedRanks {

	private TypedRanks() {
	}

	/** The ranks typed; fields left empty are not there. */
	static Map<ProjectId, Integer> read(String prefix, Map<String, String> typed) {
		var ranks = new LinkedHashMap<ProjectId, Integer>();
		typed.forEach((name, value) -> {
			if (name.startsWith(prefix) && !value.isBlank()) {
				ranks.put(project(name.substring(prefix.length())), rank(name, value.strip()));
			}
		});
		return ranks;
	}

	private static ProjectId project(String text) {
		try {
			return ProjectId.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw Refused.notFound();
		}
	}

	private static int rank(String name, String value) {
		if (!value.matches("\\d{1,3}")) {
			throw Refused.at(name, "engine.field-no-number");
		}
		return Integer.parseInt(value);
	}

}
