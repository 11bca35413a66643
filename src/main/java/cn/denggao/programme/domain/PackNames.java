package cn.denggao.programme.domain;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a pack's own things are called: as the pack says, or by names of an authority. */
interface PackNames {

	/** Everything is called as the pack says. */
	PackNames AS_SAID = new PackNames() {
	};

	/** Changes what a file of the pack says of the programme. */
	default void rename(String file, ObjectNode tree) {
	}

	/** The id under which a rubric of the pack is kept. */
	default String idOf(PackRubric rubric) {
		return rubric.rubric().ref().id();
	}

}
