package cn.denggao.modeling.rehearsal.domain;

import java.util.List;

import cn.denggao.modeling.domain.DefinitionName;

/** Where forms are filled in so that nothing stays. */
public interface FormStage {

	/** Steps at which tasks are open that will show this form once it is deployed. */
	List<OpenStep> open(DefinitionName form);

	/**
	 * Fills in the form of an open task with everything that can be chosen, as it is live
	 * and as it is drawn.
	 * @param until {@link System#nanoTime()} after which no more are filled in
	 */
	List<TriedAnswer> answers(Change change, OpenStep step, long until);

	/**
	 * A form as it is, and as it is drawn.
	 *
	 * @param file resource name of the draft
	 */
	record Change(DefinitionName form, String file, byte[] live, byte[] draft) {
	}

}
