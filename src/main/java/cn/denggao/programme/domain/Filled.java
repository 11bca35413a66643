package cn.denggao.programme.domain;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;

/** Whether everything of a file's record is there, lists and their rows included. */
final class Filled {

	private static final Set<String> MAY_BE_NULL = Set.of("capitalShare", "to", "versions", "maxPercent",
			"defaultQuota", "funding", "matchingRate", "perHospitalYear");

	/** What the opening adds, and what has been checked under a name of its own. */
	private static final Set<String> ELSEWHERE = Set.of("definitions", "admission", "bounds");

	private Filled() {
	}

	static void require(String file, Record part) {
		require(file, part, "");
	}

	private static void require(String file, Record part, String path) {
		for (var component : part.getClass().getRecordComponents()) {
			var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
			if (ELSEWHERE.contains(component.getName())) {
				continue;
			}
			if (!MAY_BE_NULL.contains(component.getName()) || valueOf(part, component) != null) {
				require(file, valueOf(part, component), name);
			}
		}
	}

	private static void require(String file, Object value, String name) {
		if (value == null || (value instanceof String text && text.isBlank())) {
			throw PackRefused.missing(file, name);
		}
		if (value instanceof Number number && number.doubleValue() < 0) {
			throw PackRefused.rule(file, name, "negative");
		}
		if (value instanceof Record nested) {
			require(file, nested, name);
		}
		if (value instanceof List<?> rows) {
			for (int at = 0; at < rows.size(); at++) {
				require(file, rows.get(at), name + "[" + at + "]");
			}
		}
	}

	private static Object valueOf(Record part, RecordComponent component) {
		try {
			return component.getAccessor().invoke(part);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
