package cn.denggao.application.web;

import java.util.List;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectStatus;
import cn.denggao.programme.RoundSummary;

/**
 * One application in the hospital's list.
 *
 * @param tone colour of the status: blue, green, amber, red or null
 * @param waits what is waited for now, each with its time limit
 * @param withdrawable whether the reader may withdraw it, before approval
 */
record ApplicationLine(ProjectSummary project, RoundSummary round, String tone, List<Wait> waits,
		boolean withdrawable) {

	/** Whether the correction page has something to say. */
	public boolean isReturned() {
		return project.status() == ProjectStatus.RETURNED;
	}

	/** Whether it is still filled in, signed or about to be submitted. */
	public boolean isDraft() {
		return project.status() == ProjectStatus.DRAFT;
	}

	/**
	 * An open task.
	 *
	 * @param path where the reader does it, null if it is somebody else's
	 * @param daysLeft working days, null without a time limit
	 */
	record Wait(String name, String path, Integer daysLeft) {
	}

}
