package cn.denggao.application.domain;

/** What forms of the application stage may decide. */
public enum FormalDecision {

	/** 通过. */
	PASS,
	/** 退回补正. */
	RETURN,
	/** 不予受理. */
	REJECT,
	/** 同意. */
	CONFIRM,
	/** 退回经办. */
	SEND_BACK

}
