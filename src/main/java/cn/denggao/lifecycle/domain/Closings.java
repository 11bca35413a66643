package cn.denggao.lifecycle.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.ApprovalClosing;
import cn.denggao.construction.ConstructionClosing;
import cn.denggao.review.ReviewClosing;

import org.springframework.stereotype.Component;

/** What every stage still has open for a project that leaves is ended here, in order. */
@Component
class Closings {

	private final ReviewClosing review;

	private final ApprovalClosing approval;

	private final ConstructionClosing construction;

	Closings(ReviewClosing review, ApprovalClosing approval, ConstructionClosing construction) {
		this.review = review;
		this.approval = approval;
		this.construction = construction;
	}

	void projectLeft(ProjectId project) {
		review.projectLeft(project);
		approval.projectLeft(project);
		construction.projectLeft(project);
	}

}
