package cn.denggao.review.domain;

import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/** A half-filled score sheet as text. */
@Component
class DraftText {

	private final ObjectMapper json;

	DraftText(ObjectMapper json) {
		this.json = json;
	}

	String write(Judgement judgement) {
		try {
			return json.writeValueAsString(judgement);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Judgement read(String text) {
		try {
			return json.readValue(text, Judgement.class);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
