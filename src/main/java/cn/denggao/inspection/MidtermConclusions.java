package cn.denggao.inspection;

import java.util.Optional;

import cn.denggao.application.ProjectId;

/** How mid-term inspections ended. */
public interface MidtermConclusions {

	/** The newest confirmed conclusion; empty while there is none. */
	Optional<MidtermConclusion> of(ProjectId project);

}
