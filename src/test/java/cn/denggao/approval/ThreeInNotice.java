package cn.denggao.approval;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

/** A round of two places whose list is in notice, and its reserve. */
record ThreeInNotice(RoundId round, ProjectId first, ProjectId second, ProjectId reserve, NoticeId notice) {

	static ThreeInNotice of(ApprovalStory story) {
		var round = story.round(2, rules -> {
		});
		var first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		var second = story.project(round, "SX02", "90.00", "88.00", "89.20");
		var reserve = story.project(round, "SX03", "88.00", "86.00", "87.20");
		return new ThreeInNotice(round, first, second, reserve, story.noticed(round));
	}

}
