package cn.denggao.review.domain;

/** Where one expert's review stands. */
public enum ReviewStatus {

	INVITED, CONFLICT_FREE, SUBMITTED, RECUSED, VOID;

	/** Still expected from the expert. */
	public boolean isOpen() {
		return this == INVITED || this == CONFLICT_FREE;
	}

}
