package cn.denggao.acceptance;

/** What a final acceptance comes to: 优秀, 合格, 整改后再验收, 不合格. */
public enum AcceptanceConclusion {

	EXCELLENT, QUALIFIED, RECTIFY, UNQUALIFIED

}
