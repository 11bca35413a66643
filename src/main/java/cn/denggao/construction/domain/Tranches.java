package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.denggao.construction.TrancheId;
import cn.denggao.construction.TrancheStatus;
import cn.denggao.kernel.Refused;

import org.springframework.data.jpa.repository.JpaRepository;

/** The yearly payments of all projects. */
interface Tranches extends JpaRepository<Tranche, UUID> {

	List<Tranche> findByProjectIdOrderByYear(UUID projectId);

	List<Tranche> findByStatusAndDueOnLessThanEqualOrderByDueOn(TrancheStatus status, LocalDate day);

	default Tranche require(TrancheId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

}
