package cn.denggao.construction.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** The spending of all projects. */
interface Expenses extends JpaRepository<Expense, UUID> {

	List<Expense> findByProjectIdOrderBySpentOnDescEnteredAtDesc(UUID projectId);

	boolean existsByProjectIdAndVoucherNo(UUID projectId, String voucherNo);

}
