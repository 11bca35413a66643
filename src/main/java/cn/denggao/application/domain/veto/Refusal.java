package cn.denggao.application.domain.veto;

import java.time.Instant;

/**
 * A request to lift a veto that was refused.
 *
 * @param asked the reason for lifting
 * @param reason the reason for refusing
 */
public record Refusal(String asked, String askedBy, String reason, String by, Instant at) {
}
