package cn.denggao.application;

import cn.denggao.programme.RoundId;

/** A hospital opens a draft. */
public interface DraftingApplication {

	/**
	 * Opens a draft for the acting hospital and begins the project's life. One per
	 * hospital, specialty and round.
	 * @param leaderLogin account of the project leader, of the same hospital
	 */
	ProjectId draft(RoundId round, String specialtyCode, String title, String leaderLogin);

}
