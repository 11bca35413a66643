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

	List<BriefRound> findByDiscardedAtIsNullOrderByYearDescTitle();

	List<BriefRound> findByDiscardedAtIsNotNullOrderByYearDescTitle();

	Optional<Round> findByProgrammeAndCategoryAndYearAndBatchAndOrganisationAndDiscardedAtIsNull(String programme,
			String category, int year, int batch, String organisation);

	boolean existsByProgrammeAndCategoryAndYearAndBatchAndOrganisationAndDiscardedAtIsNull(String programme,
			String category, int year, int batch, String organisation);

	Optional<Round> findFirstByProgrammeAndCategoryAndYearAndOrganisationAndDiscardedAtIsNullOrderByBatchDesc(
			String programme, String category, int year, String organisation);

	default Round require(RoundId id) {
		return findById(id.value()).orElseThrow(Refused::notFound);
	}

}
