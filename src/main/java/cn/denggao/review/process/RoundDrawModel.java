package cn.denggao.review.process;

/**
 * What the draw needs to know of {@code programme-round}, which belongs to a module
 * below.
 */
final class RoundDrawModel {

	static final String KEY = "programme-round";

	static final String DRAW_EXPERTS = "UserTask_DrawExperts";

	private RoundDrawModel() {
	}

}
