package cn.denggao.programme.domain;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What {@code round.yaml} says of the draft round.
 *
 * @param rubrics rubric ids by use: review, midterm, acceptance
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PackRound(String category, String title, int year, Map<String, String> rubrics) {
}
