package cn.denggao.approval.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.approval.domain.ListApproval.ListApprovalId;

import org.springframework.data.jpa.repository.JpaRepository;

interface ListApprovals extends JpaRepository<ListApproval, ListApprovalId> {

	List<ListApproval> findByIdNotice(UUID notice);

}
