package cn.denggao.review;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

/** Gives a project the panel that will judge it. */
public interface PreparingPanel {

	/** The same purpose, project and attempt always answer with the same panel. */
	PanelPrepared prepare(PanelPurpose purpose, ProjectId project, RoundId round, int attempt);

}
