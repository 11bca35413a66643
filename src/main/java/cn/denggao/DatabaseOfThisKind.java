package cn.denggao;

import cn.denggao.calendar.FastForwarding;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Refuses to play a demonstration on real data, and to work in earnest on a
 * demonstration's: its people have passwords that anybody can read, and its clock may run
 * ahead.
 */
@Component
class DatabaseOfThisKind {

	DatabaseOfThisKind(FastForwarding clock, @Value("${spring.flyway.placeholders.demonstration}") boolean plays) {
		if (plays != clock.isAllowed()) {
			throw new CannotStart(plays ? "database-real" : "database-demonstration", null);
		}
	}

}
