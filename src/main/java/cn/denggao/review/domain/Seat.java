package cn.denggao.review.domain;

import java.util.Optional;
import java.util.UUID;

import cn.denggao.review.ReviewId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of a panel's chairs; whoever leaves it is followed by the next expert drawn. */
@Entity
@Table(name = "review_seat")
class Seat {

	@Id
	private UUID id;

	private int ordinal;

	@Enumerated(EnumType.STRING)
	private Status status;

	@Column(name = "review_id")
	private UUID review;

	protected Seat() {
	}

	Seat(int ordinal) {
		this.id = UUID.randomUUID();
		this.ordinal = ordinal;
		this.status = Status.VACANT;
	}

	void occupy(ReviewId by) {
		review = by.value();
		status = Status.OCCUPIED;
	}

	void vacate() {
		status = Status.VACANT;
	}

	/** Nobody will follow. */
	void leaveEmpty() {
		status = Status.LEFT_EMPTY;
	}

	int ordinal() {
		return ordinal;
	}

	/** Who sits, or sat here last. */
	Optional<ReviewId> review() {
		return Optional.ofNullable(review).map(ReviewId::new);
	}

	boolean isHeldBy(ReviewId other) {
		return other.value().equals(review);
	}

	boolean isVacant() {
		return status == Status.VACANT;
	}

	boolean isLeftEmpty() {
		return status == Status.LEFT_EMPTY;
	}

	enum Status {

		VACANT, OCCUPIED, LEFT_EMPTY

	}

}
