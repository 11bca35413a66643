package cn.denggao.discipline.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All versions of all hospitals. */
interface Classifications extends JpaRepository<Classification, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Classification c where c.id = :id")
	Optional<Classification> lock(UUID id);

	List<Classification> findByHospitalAndStatus(String hospital, ClassificationStatus status);

	List<Classification> findByHospitalAndYear(String hospital, int year);

	/** The newest confirmed version of a year. */
	Optional<Classification> findFirstByHospitalAndYearAndStatusOrderByNumberDesc(String hospital, int year,
			ClassificationStatus status);

	/** The newest confirmed version of the latest year before. */
	Optional<Classification> findFirstByHospitalAndYearLessThanAndStatusOrderByYearDescNumberDesc(String hospital,
			int year, ClassificationStatus status);

	/** The newest confirmed version of all. */
	Optional<Classification> findFirstByHospitalAndStatusOrderByYearDescNumberDesc(String hospital,
			ClassificationStatus status);

}
