package cn.denggao.tracking.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.engine.TokenMoved;
import cn.denggao.engine.TokenObserver;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Component;

/**
 * Writes down where each project's tokens have been, in the engine's own transaction, and
 * which office did a task; never who.
 */
@Component
class TrackingProjection implements TokenObserver {

	private final StepWriter writer;

	private final CurrentActor actor;

	TrackingProjection(StepWriter writer, CurrentActor actor) {
		this.writer = writer;
		this.actor = actor;
	}

	@Override
	public void moved(List<TokenMoved> movements) {
		Map<Place, Visit> visits = new LinkedHashMap<>();
		for (var moment = 0; moment < movements.size(); moment++) {
			var token = movements.get(moment);
			if (token.project() != null) {
				note(token, moment, visits);
			}
		}
		if (!visits.isEmpty()) {
			writer.write(List.copyOf(visits.values()));
		}
	}

	private void note(TokenMoved token, int moment, Map<Place, Visit> visits) {
		if (token.kind() == TokenMoved.Kind.ENTERED) {
			visits.putIfAbsent(Place.of(token), Visit.begun(token, moment));
		}
		else {
			var begun = visits.getOrDefault(Place.of(token), Visit.earlier(token));
			visits.put(Place.of(token),
					begun.ended(moment, token.kind() == TokenMoved.Kind.CANCELLED, officeOf(token)));
		}
	}

	private String officeOf(TokenMoved token) {
		var done = "userTask".equals(token.elementType()) && token.kind() == TokenMoved.Kind.LEFT;
		return (done && !actor.get().organisation().isEmpty()) ? actor.get().organisation() : null;
	}

	/** One visit of one element. */
	private record Place(String project, String occurrence, String element) {

		static Place of(TokenMoved token) {
			return new Place(token.project(), token.occurrence(), token.element());
		}

	}

}
