package cn.denggao.programme;

import java.util.List;
import java.util.Map;

/**
 * Specialties of a round and what the programme says of them (R000-07, R000-12, R002-18).
 *
 * @param admitted codes that may be applied for; empty for all
 * @param tags codes by tag; a code stands for everything below it, too
 * @param directions what a project can be directed at; empty if the programme names none
 */
public record AdmittedSpecialties(List<String> admitted, Map<Tag, List<String>> tags, List<Direction> directions) {

	static final AdmittedSpecialties ALL = new AdmittedSpecialties(List.of(), Map.of(), List.of());

	public AdmittedSpecialties {
		admitted = (admitted == null) ? List.of() : List.copyOf(admitted);
		tags = (tags == null) ? Map.of() : Map.copyOf(tags);
		directions = (directions == null) ? List.of() : List.copyOf(directions);
	}

	/** Whether this specialty may be applied for. */
	public boolean admits(String specialty) {
		return admitted.isEmpty() || isUnder(specialty, admitted);
	}

	/** Whether this specialty or anything below it may be applied for. */
	public boolean concerns(String specialty) {
		return admits(specialty) || admitted.stream().anyMatch(code -> code.startsWith(specialty + "."));
	}

	/** Tags of this specialty, in the order of {@link Tag}. */
	public List<Tag> tagsOf(String specialty) {
		return tags.keySet().stream().filter(tag -> isUnder(specialty, tags.get(tag))).sorted().toList();
	}

	private static boolean isUnder(String specialty, List<String> codes) {
		return codes.stream().anyMatch(code -> specialty.equals(code) || specialty.startsWith(code + "."));
	}

	/** What a programme says of a specialty. */
	public enum Tag {

		/** Of the programme's list of weak fields. */
		WEAK,

		/** Of this round's yearly focus. */
		FOCUS,

		/** Reviewed by the authority of Chinese medicine, too (R003-09). */
		TCM,

		/** What every hospital needs first, e.g. medicine and surgery (R001-21). */
		BASIC,

		/** What all others lean on, e.g. anaesthesia and pathology (R001-22). */
		PLATFORM,

		/** Of the major diseases that every city is to treat well (R001-09, R001-20). */
		MAJOR_DISEASE

	}

	/** One direction of building. */
	public record Direction(String code, String name) {
	}

}
