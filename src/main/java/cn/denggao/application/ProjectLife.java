package cn.denggao.application;

import cn.denggao.programme.RoundId;

/** What an application says to the process of a project's whole life. */
public interface ProjectLife {

	/** A draft was opened. */
	void begin(ProjectId project, RoundId round);

	/**
	 * The project leaves the programme; its status already says why. Refused (409) if it
	 * has left before.
	 */
	void leave(ProjectId project);

}
