package cn.denggao.application;

import cn.denggao.engine.Candidates;

/** Who plays a role in a project. */
public interface ProjectPeople {

	/**
	 * Groups and people of a role (domain §5.1) in this project; every process asks here.
	 */
	Candidates groups(String role, ProjectId project);

}
