package cn.denggao.modeling.migration.domain;

import java.util.Map;

/**
 * From which version to which, and where each step of the former is found in the latter.
 *
 * @param from definition id
 * @param to definition id
 * @param steps former step by present step; steps that are missing have no place
 */
public record Route(String from, String to, Map<String, String> steps) {
}
