package cn.denggao.tracking.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.calendar.DailyStep;
import cn.denggao.calendar.DailyWalk;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/**
 * Compares statuses and tokens every day and tells operators of each project where they
 * differ. Repairs nothing.
 */
@Component
class PositionWalk implements DailyWalk {

	private final ComparingPositions comparing;

	private final DailyStep step;

	PositionWalk(ComparingPositions comparing, DailyStep step) {
		this.comparing = comparing;
		this.step = step;
	}

	@Override
	public String name() {
		return "tracking";
	}

	@Override
	public void walk(LocalDate day) {
		var found = byCode(comparing.deviations());
		step.each("tracking.positions", found.keySet(), code -> tell(found.get(code)));
	}

	private static Map<String, Position> byCode(Collection<Position> deviations) {
		var found = new LinkedHashMap<String, Position>();
		deviations.forEach(position -> found.put(position.code(), position));
		return found;
	}

	private static void tell(Position position) {
		throw Refused.because("tracking.position-differs", position.status(), String.join(" ", position.elements()));
	}

}
