package cn.denggao.modeling.rehearsal.domain;

import java.util.List;

/**
 * A case that may be rehearsed with.
 *
 * @param instance process instance in the engine
 * @param code official code of the case, or its key
 * @param about what the case is about, e.g. hospital and specialty; empty if unknown
 * @param definition id of the version it runs on
 * @param version number of that version
 * @param own whether it is a case of the very process, not of one that calls it
 * @param waitsAt labels of the steps at which it waits; none if it is over
 */
public record Sample(String instance, String businessKey, String code, String about, String definition, int version,
		boolean own, List<String> waitsAt) {

	/** Whether it may go on from where it stands. */
	public boolean isRunning() {
		return own && !waitsAt.isEmpty();
	}

}
