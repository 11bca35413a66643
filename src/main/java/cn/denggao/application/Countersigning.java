package cn.denggao.application;

import java.time.Instant;
import java.util.Optional;

/**
 * What the finance department said to the money of a project; kept by whoever asks it and
 * shown in section N of the dossier.
 */
public interface Countersigning {

	/**
	 * Its consent to the list with which the project was approved; empty before the
	 * approval is issued and where the department was not asked.
	 */
	Optional<Countersigned> of(ProjectId project);

	/**
	 * One consent.
	 *
	 * @param by login of whoever gave it
	 */
	record Countersigned(String by, Instant at) {
	}

}
