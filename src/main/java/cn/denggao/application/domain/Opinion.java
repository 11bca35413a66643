package cn.denggao.application.domain;

import java.time.Instant;
import java.util.List;

/**
 * What one of those who have a say on an application has said; section N of the dossier.
 *
 * @param office named in messages as {@code application.opinion.*}
 * @param unit who it is, or null where nobody is named yet
 * @param said in order; empty as long as the box is blank
 */
public record Opinion(String office, String unit, List<Said> said) {

	/**
	 * One conclusion.
	 *
	 * @param conclusion named in messages as {@code application.opinion.said.*}
	 * @param by name of the person, or null where readers are not told
	 */
	public record Said(String conclusion, String by, Instant at) {
	}

	/** The same without the names of officers; what a hospital signed itself stays. */
	Opinion nameless() {
		return office.equals(DossierOpinions.HOSPITAL) ? this : new Opinion(office, unit,
				said.stream().map(each -> new Said(each.conclusion(), null, each.at())).toList());
	}

}
