package cn.denggao.approval.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import cn.denggao.application.BoundPlace;
import cn.denggao.application.ProjectId;

/**
 * The numbers over all units that nobody selected may go beyond (domain §5.8).
 *
 * @param places on which of them each project counts
 */
record BoundRoom(Map<ProjectId, List<BoundPlace>> places) {

	static final BoundRoom FREE = new BoundRoom(Map.of());

	BoundRoom {
		places = Map.copyOf(places);
	}

	/** The number beside which this project would be one too many, if any. */
	Optional<BoundPlace> full(ProjectId project, Map<BoundPlace, Integer> counted) {
		return of(project).stream().filter(place -> counted.getOrDefault(place, 0) >= place.most()).findFirst();
	}

	/** Counts this project. */
	void take(ProjectId project, Map<BoundPlace, Integer> counted) {
		of(project).forEach(place -> counted.merge(place, 1, Integer::sum));
	}

	/** Always the same text for the same numbers; blank without any. */
	String text() {
		var lines = new TreeMap<String, String>();
		places.forEach((project, of) -> lines.put(project.toString(), of.toString()));
		return lines.isEmpty() ? "" : "\n" + lines;
	}

	private List<BoundPlace> of(ProjectId project) {
		return places.getOrDefault(project, List.of());
	}

}
