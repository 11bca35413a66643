package cn.denggao.acceptance.domain;

/** How far a final acceptance is. */
enum AcceptanceStatus {

	APPLYING, CHECKING, MENDING, JUDGING, TO_CONFIRM, RECTIFYING, TO_SANCTION, ACCEPTED, UNQUALIFIED;

	boolean isOpen() {
		return this != ACCEPTED && this != UNQUALIFIED;
	}

}
