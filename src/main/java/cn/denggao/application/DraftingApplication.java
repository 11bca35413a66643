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

	/**
	 * The same where the round's projects lean on another (R004-04).
	 * @param ground the project it leans on, of those that are offered; null for none
	 */
	ProjectId draft(RoundId round, String specialtyCode, String title, String leaderLogin, ProjectId ground);

}
