package cn.denggao.review.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.kernel.Refused;
import cn.denggao.review.Relation;
import cn.denggao.review.Relation.Kind;

/**
 * Relations as people type them: {@code SX01 sx06leader1:师生 SX11:任职:2025}, apart by
 * blank, comma or line; the kind and the last year of a tie that is over may follow.
 */
public final class RelationText {

	private static final Map<String, Kind> KINDS = Map.of("任职", Kind.EMPLOYMENT, "师生", Kind.TEACHER, "合作",
			Kind.COAUTHOR, "亲属", Kind.KIN, "其他", Kind.OTHER);

	private RelationText() {
	}

	/** Reads them, each subject once; what cannot be read is refused at its field. */
	public static List<Relation> read(String text) {
		return Arrays.stream(text.split("[,，;；、\\s]+"))
			.filter(one -> !one.isBlank())
			.map(RelationText::one)
			.collect(Collectors.toMap(Relation::subject, one -> one, (first, again) -> again, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	/** As it can be read again. */
	public static String of(List<Relation> relations) {
		return relations.stream().map(RelationText::text).collect(Collectors.joining(" "));
	}

	private static String text(Relation relation) {
		if (relation.lastYear() != null) {
			return relation.subject() + ":" + name(relation.kind()) + ":" + relation.lastYear();
		}
		return relation.subject() + ((relation.kind() == Kind.OTHER) ? "" : ":" + name(relation.kind()));
	}

	private static Relation one(String text) {
		var parts = text.split("[:：]", -1);
		var kind = (parts.length < 2) ? Kind.OTHER : KINDS.get(parts[1]);
		if (kind == null || parts.length > 3 || (parts.length == 3 && !parts[2].matches("(19|20)\\d\\d"))) {
			throw Refused.at("relations", "review.expert.relation-text", text);
		}
		return new Relation(parts[0], kind, (parts.length == 3) ? Integer.valueOf(parts[2]) : null);
	}

	private static String name(Kind kind) {
		return KINDS.entrySet()
			.stream()
			.filter(entry -> entry.getValue() == kind)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
	}

}
