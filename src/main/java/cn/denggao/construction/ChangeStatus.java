package cn.denggao.construction;

/** How far a change request is. */
public enum ChangeStatus {

	REQUESTED, ENDORSED, RETURNED, APPROVED, APPLIED, REJECTED, WITHDRAWN, LAPSED, MOOT;

	/** Whether it still waits for somebody. */
	public boolean isOpen() {
		return this == REQUESTED || this == ENDORSED || this == RETURNED || this == APPROVED;
	}

}
