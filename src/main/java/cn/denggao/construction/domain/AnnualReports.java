package cn.denggao.construction.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.construction.ReportId;
import cn.denggao.kernel.Refused;

import org.springframework.data.jpa.repository.JpaRepository;

/** The annual reports of all projects. */
interface AnnualReports extends JpaRepository<AnnualReport, UUID> {

	List<AnnualReport> findByProjectIdOrderByYear(UUID projectId);

	boolean existsByProjectIdAndYear(UUID projectId, int year);

	default AnnualReport require(ReportId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

}
