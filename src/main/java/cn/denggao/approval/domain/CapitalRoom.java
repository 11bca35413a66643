package cn.denggao.approval.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import cn.denggao.application.ApprovedElsewhere;
import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ShareCap;
import cn.denggao.programme.ShareScope;

/**
 * How many projects of a capital may have a place: of all, or of each province by itself
 * (domain §5.8, ADR 0054).
 *
 * @param parts what each part may have; one without a name for the whole round
 * @param partOf to which part a project belongs
 */
record CapitalRoom(ShareScope scope, Map<String, Part> parts, Map<ProjectId, String> partOf) {

	private static final String WHOLE = "";

	CapitalRoom {
		parts = Map.copyOf(parts);
		partOf = Map.copyOf(partOf);
	}

	/** A share of the round's places. */
	static CapitalRoom ofRound(ShareCap cap, int slots) {
		return whole(ShareScope.ROUND, Part.of(cap, slots));
	}

	/** What other rounds have left of the plan period's share. */
	static CapitalRoom ofPeriod(ShareCap cap, int slots, ApprovedElsewhere elsewhere) {
		return whole(ShareScope.PERIOD,
				new Part(slots, elsewhere.room(cap, slots), cap.isQuestion(elsewhere.withPlaces(slots))));
	}

	/**
	 * A share of each province's places.
	 * @param provinces by project
	 */
	static CapitalRoom ofProvinces(ShareCap cap, Map<ProjectId, String> provinces, ToIntFunction<String> places) {
		var parts = new HashMap<String, Part>();
		provinces.values()
			.forEach(province -> parts.computeIfAbsent(province, each -> Part.of(cap, places.applyAsInt(each))));
		return new CapitalRoom(ShareScope.PROVINCE, parts, provinces);
	}

	private static CapitalRoom whole(ShareScope scope, Part part) {
		return new CapitalRoom(scope, Map.of(WHOLE, part), Map.of());
	}

	String partOf(ProjectId project) {
		return partOf.getOrDefault(project, WHOLE);
	}

	/**
	 * Most places of a part. A cap that leaves none is a question to whoever wrote the
	 * rules.
	 */
	int most(String part) {
		var room = parts.get(part);
		if (room.question()) {
			throw Refused.because("approval.ranking.capital-cap-leaves-none", room.places());
		}
		return room.most();
	}

	/** Always the same text for the same room; blank where the round's places are all. */
	String text() {
		return (scope == ShareScope.ROUND) ? "" : "\n" + scope + new TreeMap<>(parts) + new TreeMap<>(byText());
	}

	private Map<String, String> byText() {
		var texts = new HashMap<String, String>();
		partOf.forEach((project, part) -> texts.put(project.toString(), part));
		return texts;
	}

	/**
	 * What one part may have.
	 *
	 * @param places of which the share is taken
	 * @param question whether none is left and nobody has said that this is meant
	 */
	record Part(int places, int most, boolean question) {

		static Part of(ShareCap cap, int places) {
			return new Part(places, cap.most(places), cap.isQuestion(places));
		}

	}

}
