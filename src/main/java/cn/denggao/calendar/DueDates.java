package cn.denggao.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that will become due, so that a demonstration can jump there. Contributed by
 * whoever keeps dates outside the engine's timers.
 */
public interface DueDates {

	Optional<Instant> nextAfter(Instant now);

}
