package cn.denggao.approval.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.ObjectionId;
import cn.denggao.programme.RoundId;

/** What is said to the process of one objection. */
public interface ObjectionProcess {

	/** Steps that end on one of our pages. */
	enum Step {

		ANSWER, VERIFY, REPLY

	}

	void raised(ObjectionId objection, ProjectId project, RoundId round);

	void done(ObjectionId objection, Step step);

	/** The project has left; fine if the objection is closed already. */
	void moot(ObjectionId objection);

}
