package cn.denggao.review.domain;

import java.time.Instant;
import java.util.UUID;

import cn.denggao.review.ReviewId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An expert opened an attachment. */
@Entity
@Table(name = "review_read")
class Reading {

	@Id
	private UUID id;

	@Column(name = "review_id")
	private UUID review;

	private String document;

	@Column(name = "read_at")
	private Instant readAt;

	protected Reading() {
	}

	Reading(ReviewId review, String document, Instant at) {
		this.id = UUID.randomUUID();
		this.review = review.value();
		this.document = document;
		this.readAt = at;
	}

}
