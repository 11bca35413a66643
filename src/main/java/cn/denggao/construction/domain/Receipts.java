package cn.denggao.construction.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.construction.FundSource;

import org.springframework.data.jpa.repository.JpaRepository;

/** What all projects have received. */
interface Receipts extends JpaRepository<Receipt, UUID> {

	List<Receipt> findByProjectIdOrderByReceivedOn(UUID projectId);

	boolean existsByProjectIdAndSourceAndVoucherNo(UUID projectId, FundSource source, String voucherNo);

}
