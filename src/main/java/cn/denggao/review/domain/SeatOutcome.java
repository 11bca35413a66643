package cn.denggao.review.domain;

/** How a seat stands after its expert has finished or left. */
public enum SeatOutcome {

	SETTLED, VACANT, EXHAUSTED

}
