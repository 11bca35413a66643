package cn.denggao.identity.web;

/**
 * One thing to put right.
 *
 * @param field name of the form field, or null
 */
public record Refusal(String field, String sentence) {
}
