package cn.denggao.audit.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The one way in which facts become text: sorted keys, plain values. */
final class CanonicalFacts {

	private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|score).*");

	private static final ObjectMapper JSON = JsonMapper.builder().build();

	private CanonicalFacts() {
	}

	static String of(Map<String, ?> facts) {
		Map<String, Object> plain = new TreeMap<>();
		facts.forEach((key, value) -> plain.put(admitted(key), plain(value)));
		return json(plain);
	}

	static String json(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("Facts cannot be written", ex);
		}
	}

	private static String admitted(String key) {
		if (SECRET.matcher(key).matches()) {
			throw new IllegalArgumentException("The audit trail holds no secrets and no scores: " + key);
		}
		return key;
	}

	private static Object plain(Object value) {
		if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
			return value;
		}
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		if (value instanceof Collection<?> several) {
			return several.stream().map(CanonicalFacts::plain).toList();
		}
		return value.toString();
	}

}
