package cn.denggao.application;

import cn.denggao.application.BoundCount.Scope;

/**
 * A bound that an application counts on and that may not be gone beyond.
 *
 * @param part the authority, where it holds for each one of a level, else blank
 * @param most how many of the round may count on it; of a number over several rounds,
 * what the others leave
 */
public record BoundPlace(Scope scope, String code, String part, int most) {
}
