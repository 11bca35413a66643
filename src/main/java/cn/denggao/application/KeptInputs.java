package cn.denggao.application;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads the inputs that were kept beside a decision, numbers to the last digit. */
final class KeptInputs {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private KeptInputs() {
	}

	/** From the JSON object of a table's row. */
	static Map<String, Object> read(String kept) {
		try {
			return JSON.readValue(kept, new TypeReference<LinkedHashMap<String, Object>>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Inputs of a decision cannot be read", ex);
		}
	}

}
