package cn.denggao.application;

import java.util.List;

import cn.denggao.engine.Candidates;

/** Who plays a role in a project, and by which code its tasks are told apart. */
public interface ProjectPeople {

	/**
	 * Groups and people of a role (domain §5.1) in this project; every process asks here.
	 */
	Candidates groups(String role, ProjectId project);

	/**
	 * Those who may act in a role: also departments above the one responsible, so that
	 * what began with them can be ended by them.
	 */
	default Candidates entitled(String role, ProjectId project) {
		return groups(role, project);
	}

	/** Whose own processes and forms this project gets, the first first. */
	List<String> owners(ProjectId project);

	/** The application code, e.g. {@code SX136-2026-0007}. */
	String code(ProjectId project);

}
