package cn.denggao.application;

/**
 * A bound that an application counts on and that may not be gone beyond.
 *
 * @param part the authority, where it holds for each one of a level, else blank
 */
public record BoundPlace(String code, String part, int most) {
}
