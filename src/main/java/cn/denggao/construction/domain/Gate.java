package cn.denggao.construction.domain;

/** What the disbursement table says: 照付, 减付, 暂缓. */
public enum Gate {

	PAY, REDUCE, HOLD

}
