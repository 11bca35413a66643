package cn.denggao.construction;

/** How far one yearly payment is: 计划, 待核, 暂缓, 待拨, 已拨, 取消. */
public enum TrancheStatus {

	PLANNED, DUE, HELD, CLEARED, PAID, CANCELLED

}
