package cn.denggao.engine.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What Tasklist shows.
 *
 * @param type always {@code Refused}
 * @param message in Chinese; begins with the name of the field where there is one
 * @param field key of the field in the form, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefusalAnswer(String type, String message, String field) {

}
