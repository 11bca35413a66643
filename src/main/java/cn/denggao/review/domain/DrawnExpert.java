package cn.denggao.review.domain;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One place in the order in which experts are called to a panel's seats. */
@Entity
@Table(name = "review_drawn")
class DrawnExpert {

	@Id
	private UUID id;

	private int ordinal;

	private String expert;

	private boolean reserve;

	@Enumerated(EnumType.STRING)
	private Status status;

	protected DrawnExpert() {
	}

	DrawnExpert(int ordinal, String expert, boolean reserve) {
		this.id = UUID.randomUUID();
		this.ordinal = ordinal;
		this.expert = expert;
		this.reserve = reserve;
		this.status = Status.WAITING;
	}

	void call() {
		status = Status.CALLED;
	}

	/** Has become ineligible since the draw. */
	void pass() {
		status = Status.PASSED;
	}

	int ordinal() {
		return ordinal;
	}

	String expert() {
		return expert;
	}

	boolean isReserve() {
		return reserve;
	}

	boolean isWaiting() {
		return status == Status.WAITING;
	}

	enum Status {

		WAITING, CALLED, PASSED

	}

}
