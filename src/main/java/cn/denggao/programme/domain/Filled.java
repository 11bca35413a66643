package cn.denggao.programme.domain;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;

/** Whether everything of a file's record is there, lists and their rows included. */
final class Filled {

	private static final Set<String> MAY_BE_NULL = Set.of("capitalShare", "to", "versions", "maxPercent",
			"defaultQuota", "funding", "matchingRate", "perHospitalYear", "leansOn", "partners", "candidates",
			"capitalMinimum");

	/** What the opening adds, and what has been checked under a name of its own. */
	private static final Set<String> ELSEWHERE = Set.of("definitions", "admission", "bounds");

	private Filled() {
	}

	static void require(String file, Record part) {
		require(file, part, "");
	}

	static void require(String file, Record part, String path) {
		require(file, part, path, MAY_BE_NULL);
	}

	/** Another set of fields may be left out, in parts of parts, too. */
	static void require(String file, Record part, String path, Set<String> optional) {
		for (var component : part.getClass().getRecordComponents()) {
			var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
			if (ELSEWHERE.contains(component.getName())) {
				continue;
			}
			if (!optional.contains(component.getName()) || valueOf(part, component) != null) {
				require(file, valueOf(part, component), name, optional);
			}
		}
	}

	private static void require(String file, Object value, String name, Set<String> optional) {
		if (value == null || (value instanceof String text && text.isBlank())) {
			throw PackRefused.missing(file, name);
		}
		if (value instanceof Number number && number.doubleValue() < 0) {
			throw PackRefused.rule(file, name, "negative");
		}
		if (value instanceof Record nested) {
			require(file, nested, name, optional);
		}
		if (value instanceof List<?> rows) {
			for (int at = 0; at < rows.size(); at++) {
				require(file, rows.get(at), name + "[" + at + "]", optional);
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
