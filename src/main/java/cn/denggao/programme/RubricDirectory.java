package cn.denggao.programme;

import java.util.Optional;

/** The scoring standards of all programmes; an imported version never changes. */
public interface RubricDirectory {

	/** The rubric of this id and version, else not found. */
	Rubric require(Rubric.Ref ref);

	/** The newest version of a rubric. */
	Optional<Rubric> newest(String id);

}
