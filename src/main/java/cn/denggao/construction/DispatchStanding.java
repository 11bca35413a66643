package cn.denggao.construction;

/** How one month's dispatch stands: 待报, 已报, 非院长主持, 迟报, 缺报. */
public enum DispatchStanding {

	OPEN, IN_ORDER, NOT_BY_PRINCIPAL, LATE, MISSING;

	/** Whether it counts towards a circular. */
	public boolean isDefect() {
		return this == NOT_BY_PRINCIPAL || this == LATE || this == MISSING;
	}

}
