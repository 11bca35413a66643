package cn.denggao.programme.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import cn.denggao.programme.RoundRules;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Rules as text, always the same text for the same rules, and the text's hash. */
final class RulesText {

	static final ObjectMapper JSON = JsonMapper.builder()
		.findAndAddModules()
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private RulesText() {
	}

	static String of(Object rules) {
		try {
			return JSON.writeValueAsString(rules);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Rules cannot be written", ex);
		}
	}

	static RoundRules read(String text) {
		return read(text, RoundRules.class);
	}

	static <T> T read(String text, Class<T> type) {
		try {
			return JSON.readValue(text, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Recorded text cannot be read", ex);
		}
	}

	/** SHA-256, hexadecimal. */
	static String hash(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
