package cn.denggao.construction;

import cn.denggao.application.ProjectId;

/**
 * The mid-term inspection tells the ledger how it went, since the next payment depends on
 * it.
 */
public interface MidtermStanding {

	/** Takes in the newest conclusion: PASS, RECTIFY or FAIL. */
	void concluded(ProjectId project, String conclusion);

}
