package cn.denggao.application.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import cn.denggao.application.ProjectId;

/** What the application says to and asks of the process that leads it. */
public interface ApplicationStageProcess {

	/** Where the hospital or the authority can act right now. */
	enum Step {

		FILL_IN, SUBMIT, CORRECT, REVIEW, RECOMMEND

	}

	boolean isAt(ProjectId project, Step step);

	/** Those of these applications that wait at the step. */
	Set<ProjectId> allAt(Step step, Collection<ProjectId> projects);

	/** The step is done; refused (409) if it was not open. */
	void done(ProjectId project, Step step);

	/**
	 * The correction is handed in and reviewed anew.
	 * @param reviewDue last instant of the review, or null if nobody can say yet
	 */
	void corrected(ProjectId project, Instant reviewDue);

	/** Whether it waits to be submitted, and can go back from there. */
	boolean mayReopen(ProjectId project);

	/** Back from submitting to filling in; refused (409) if it did not wait for that. */
	void reopen(ProjectId project);

	/** Whether a finished draft waits for signatures or to be submitted. */
	boolean mayTakeBack(ProjectId project);

	/**
	 * A finished draft goes back to be written; nobody is asked to sign it any more.
	 * Refused (409) if it has no way back.
	 */
	void takeBack(ProjectId project);

	/** The day by which a correction must come. */
	void correctionDue(ProjectId project, Instant due);

}
