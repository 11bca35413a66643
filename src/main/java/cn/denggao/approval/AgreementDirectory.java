package cn.denggao.approval;

import java.util.Optional;

import cn.denggao.application.ProjectId;

/** Reads task agreements. */
public interface AgreementDirectory {

	/** The newest version in force; empty while none has been signed by all. */
	Optional<AgreementSummary> inForce(ProjectId project);

}
