package cn.denggao.review.domain;

import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Who opened which attachment when. */
interface Readings extends Repository<Reading, UUID> {

	Reading save(Reading reading);

	int countByReview(UUID review);

}
