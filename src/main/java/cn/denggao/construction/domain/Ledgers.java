package cn.denggao.construction.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;

import org.springframework.data.jpa.repository.JpaRepository;

/** All ledgers, one per project that came to its build period. */
interface Ledgers extends JpaRepository<Ledger, UUID> {

	List<Ledger> findByClosedAtIsNull();

	default Ledger require(ProjectId project) {
		return findById(project.value()).orElseThrow(Refused::notFound);
	}

	/** The ledger, open for entries. */
	default Ledger requireOpen(ProjectId project) {
		var ledger = require(project);
		ledger.requireOpen();
		return ledger;
	}

}
