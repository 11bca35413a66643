package cn.denggao.application.domain.shaping;

/**
 * Something that depends on a part of a form.
 *
 * @param kind in what way, as in {@code application.shape.need.*}
 * @param name what depends on it
 */
public record Need(String kind, String name) {
}
