package cn.denggao.approval.domain;

import java.util.Collection;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

/** What is said to the process that leads a round. */
public interface ProgrammeRoundProcess {

	/** Steps that an officer ends on one of our pages. */
	enum Step {

		CLOSE_SCORING, CONFIRM_RANKING, END_WITHOUT_APPROVAL, PUBLISH_NOTICE, ISSUE_APPROVAL

	}

	/** Steps of one late entry. */
	enum LateStep {

		CONFIRM, PUBLISH_NOTICE, AWAIT_OBJECTION, ISSUE_APPROVAL

	}

	boolean isAt(RoundId round, Step step);

	/** Ends the step; refused (409) if it is not open. */
	void done(RoundId round, Step step);

	/** Whether this round may go back from the step; rounds drawn before may not. */
	boolean mayReopen(RoundId round, Step step);

	/** Ends the step by going back to the ranking; refused (409) if it is not open. */
	void reopenList(RoundId round, Step step);

	boolean isAt(RoundId round, ProjectId entering, LateStep step);

	void done(RoundId round, ProjectId entering, LateStep step);

	/** The entering project is out: ends the open step of its entry, without a notice. */
	void entryDropped(RoundId round, ProjectId entering);

	/** A place is free for this project, or its held entry is cleared. */
	void entryDue(RoundId round, ProjectId entering, boolean noticeNeeded);

	/** The main list's objections have changed. */
	void noticeChanged(RoundId round);

	/** Drafts have lapsed at the end of the window. */
	void windowClosed(Collection<String> lapsed);

	/** Applications that nobody has recommended are out. */
	void recommendationClosed(Collection<String> notRecommended);

}
