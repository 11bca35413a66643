package cn.denggao.review;

/**
 * Counts of a round's scoring.
 *
 * @param panels panels that are to judge
 * @param drawn panels with all seats drawn
 * @param confirmed panels confirmed by the supervisor
 * @param running panels that have begun, told after the release
 * @param complete panels summed up
 * @param seats seats of all panels
 * @param submitted reviews handed in and valid
 */
public record RoundProgress(int panels, int drawn, int confirmed, int running, int complete, int seats, int submitted) {
}
