package cn.denggao.programme;

import java.util.List;

/** The versions of all rubrics, and which rounds judge by them. */
public interface RubricVersions {

	/** The newest version of each rubric, by code. */
	List<RubricVersion> newest();

	/** The newest first; none if there is no such rubric. */
	List<RubricVersion> versions(String code);

	/**
	 * A version as JSON text that can be edited; it does not name the version, always the
	 * same text for the same version.
	 */
	String text(Rubric.Ref ref);

	/** Who judges by which version, the newest round first. */
	List<RubricUse> uses();

	/** The same of one rubric. */
	default List<RubricUse> uses(String code) {
		return uses().stream().filter(use -> use.rubric().id().equals(code)).toList();
	}

	/** What a rubric may refer to. */
	RubricSurroundings surroundings(String code);

}
