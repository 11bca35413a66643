package cn.denggao.construction.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ChangeId;

/** What the case of a change request may be told. */
public interface ChangeRequestProcess {

	void requested(ChangeId change, ProjectId project);

	void amended(ChangeId change);

	/** Nothing is left to decide. */
	void moot(ChangeId change);

}
