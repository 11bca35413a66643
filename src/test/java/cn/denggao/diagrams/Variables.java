package cn.denggao.diagrams;

import java.util.HashMap;
import java.util.Map;

/** Process variables written as name, value, name, value. */
final class Variables {

	private Variables() {
	}

	static Map<String, Object> of(Object... namesAndValues) {
		var variables = new HashMap<String, Object>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return variables;
	}

}
