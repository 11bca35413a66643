package cn.denggao.inspection;

/** What a mid-term inspection comes to: 通过, 限期整改, 不通过. */
public enum MidtermConclusion {

	PASS, RECTIFY, FAIL

}
