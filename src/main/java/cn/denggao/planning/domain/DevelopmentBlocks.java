package cn.denggao.planning.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Embeddable;

/**
 * What a hospital's plan says in words; empty for nothing yet.
 *
 * @param goals what the hospital wants to become
 * @param layout which specialties it builds
 * @param measures what it does and spends for it
 */
@Embeddable
public record DevelopmentBlocks(String goals, String layout, String measures) {

	static DevelopmentBlocks empty() {
		return new DevelopmentBlocks("", "", "");
	}

	/** One of them as it is read: its lines that are not blank. */
	public List<String> paragraphs(String field) {
		return byField().get(field).lines().filter(line -> !line.isBlank()).toList();
	}

	Map<String, String> byField() {
		var blocks = new LinkedHashMap<String, String>();
		blocks.put("goals", goals);
		blocks.put("layout", layout);
		blocks.put("measures", measures);
		return blocks;
	}

}
