package cn.denggao.programme.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;

import org.springframework.data.jpa.repository.JpaRepository;

interface Rounds extends JpaRepository<Round, UUID> {

	List<BriefRound> findByStatusOrderByClosesAt(RoundStatus status);

	List<BriefRound> findAllByOrderByYearDescTitle();

	Optional<Round> findByProgrammeAndCategoryAndYearAndBatchAndOrganisation(String programme, String category,
			int year, int batch, String organisation);

	boolean existsByProgrammeAndCategoryAndYearAndBatchAndOrganisation(String programme, String category, int year,
			int batch, String organisation);

	Optional<Round> findFirstByProgrammeAndCategoryAndYearAndOrganisationOrderByBatchDesc(String programme,
			String category, int year, String organisation);

	default Round require(RoundId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

}
