package cn.denggao.construction;

/** What of an agreement may be changed: 负责人, 指标, 预算, 期限. */
public enum ChangeKind {

	LEADER, INDICATOR, BUDGET, TERM

}
