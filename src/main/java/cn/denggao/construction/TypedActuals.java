package cn.denggao.construction;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedNumber;

/** Values of indicators as typed in fields named {@code actual-<code>}. */
public final class TypedActuals {

	private static final String PREFIX = "actual-";

	private TypedActuals() {
	}

	/** By indicator code; blank fields are left out. */
	public static Map<String, BigDecimal> in(Map<String, String> fields) {
		var actuals = new HashMap<String, BigDecimal>();
		fields.forEach((name, typed) -> {
			if (name.startsWith(PREFIX) && !typed.isBlank()) {
				actuals.put(name.substring(PREFIX.length()), number(name, typed));
			}
		});
		return actuals;
	}

	private static BigDecimal number(String name, String typed) {
		return TypedNumber.in(typed).orElseThrow(() -> Refused.at(name, "engine.field-no-number"));
	}

}
