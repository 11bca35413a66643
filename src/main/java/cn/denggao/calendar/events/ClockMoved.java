package cn.denggao.calendar.events;

import java.time.Duration;

/**
 * A demonstration's clock was moved forward; published inside the transaction that moves
 * it.
 *
 * @param offset how far the official clock now runs ahead of the real one
 */
public record ClockMoved(Duration offset) {
}
