package cn.denggao.planning.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Embeddable;

/**
 * What a plan says in words; empty for nothing yet.
 *
 * @param duties what each department does (R000-27)
 * @param targets what is to be reached
 * @param schedule what is done by when
 * @param population who lives in the region (R001-11)
 * @param diseases what they fall ill with
 * @param geography how the region lies
 */
@Embeddable
public record PlanBlocks(String duties, String targets, String schedule, String population, String diseases,
		String geography) {

	static PlanBlocks empty() {
		return new PlanBlocks("", "", "", "", "", "");
	}

	/** One of them as it is read: its lines that are not blank. */
	public List<String> paragraphs(String field) {
		var all = mandatory();
		all.putAll(inputs());
		return all.get(field).lines().filter(line -> !line.isBlank()).toList();
	}

	/** The blocks that no plan is without, by field. */
	Map<String, String> mandatory() {
		var blocks = new LinkedHashMap<String, String>();
		blocks.put("duties", duties);
		blocks.put("targets", targets);
		blocks.put("schedule", schedule);
		return blocks;
	}

	/** The inputs in words from which cities and counties plan, by field. */
	Map<String, String> inputs() {
		var blocks = new LinkedHashMap<String, String>();
		blocks.put("population", population);
		blocks.put("diseases", diseases);
		blocks.put("geography", geography);
		return blocks;
	}

}
