package cn.denggao.engine.refusal;

/**
 * What Tasklist shows.
 *
 * @param type always {@code Refused}
 * @param message one sentence in Chinese
 */
public record RefusalAnswer(String type, String message) {

}
