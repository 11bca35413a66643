package cn.denggao.identity.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import cn.denggao.kernel.TypedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose texts are as people see them; passwords stay as they were typed. */
class TypedParameters extends HttpServletRequestWrapper {

	TypedParameters(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getParameter(String name) {
		return cleaned(name, super.getParameter(name));
	}

	@Override
	public String[] getParameterValues(String name) {
		return cleaned(name, super.getParameterValues(name));
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		var cleaned = new LinkedHashMap<String, String[]>();
		super.getParameterMap().forEach((name, values) -> cleaned.put(name, cleaned(name, values)));
		return cleaned;
	}

	private static String[] cleaned(String name, String[] values) {
		return (values == null) ? null
				: Arrays.stream(values).map(value -> cleaned(name, value)).toArray(String[]::new);
	}

	private static String cleaned(String name, String value) {
		return (value == null || name.toLowerCase(Locale.ROOT).contains("password")) ? value : TypedText.clean(value);
	}

}
