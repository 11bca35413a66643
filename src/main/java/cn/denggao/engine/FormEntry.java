package cn.denggao.engine;

/**
 * What was entered in one field, with the name the form had for it on that day.
 *
 * @param type of the field, as form-js calls it
 * @param value options by their codes, dates as {@code yyyy-MM-dd}, numbers without signs
 * of thousands, boxes as {@code true} or {@code false}
 * @param shown the same for people: options by their names
 */
public record FormEntry(String key, String type, String label, String value, String shown) {
}
