package cn.denggao.approval;

import cn.denggao.application.ProjectId;

/** Changes an agreement in force by a new version; the old one is kept as it was. */
public interface AmendingAgreement {

	/**
	 * Puts the next version in force.
	 * @param documentNumber the decision it rests on, e.g. 晋卫医函〔2026〕15号
	 * @return the new version's number
	 */
	int amend(ProjectId project, Amendment amendment, String documentNumber);

}
