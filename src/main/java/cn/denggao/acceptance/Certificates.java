package cn.denggao.acceptance;

import cn.denggao.application.ProjectId;

/** The certificates of accepted projects. */
public interface Certificates {

	/** Makes the project's certificate void; it keeps its number for ever. */
	void revoke(ProjectId project, String reason, String documentNo);

}
