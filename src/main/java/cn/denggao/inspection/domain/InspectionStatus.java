package cn.denggao.inspection.domain;

/** How far a mid-term inspection is. */
enum InspectionStatus {

	REPORTING, CHECKING, JUDGING, TO_CONFIRM, TO_TERMINATE, RECTIFYING, PASSED, TERMINATED;

	boolean isOpen() {
		return this != PASSED && this != TERMINATED;
	}

}
