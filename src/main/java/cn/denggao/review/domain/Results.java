package cn.denggao.review.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** What panels found. */
interface Results extends Repository<Result, UUID> {

	Result save(Result result);

	Optional<Result> findById(UUID panel);

}
