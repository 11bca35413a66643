package cn.denggao.construction.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.construction.FundSource;

import org.springframework.data.jpa.repository.JpaRepository;

/** The budgets of all projects. */
interface BudgetLines extends JpaRepository<BudgetLine, UUID> {

	List<BudgetLine> findByProjectIdOrderBySourceAscCategoryAsc(UUID projectId);

	Optional<BudgetLine> findByProjectIdAndSourceAndCategory(UUID projectId, FundSource source, String category);

}
