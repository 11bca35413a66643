package cn.denggao.lifecycle.domain;

import java.time.Duration;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

/** What the life of a project may be told, besides that it begins or leaves. */
public interface SpecialtyProjectProcess {

	/** Whether the project is still under way, not closing or archived. */
	boolean isLive(ProjectId project);

	/** Everything the project has under way sleeps until it is resumed. */
	void suspend(ProjectId project);

	/** Everything goes on; open dates move by the pause. */
	void resume(ProjectId project, Duration pause);

	/** The sum to be paid back is stated. */
	void recoveryStated(ProjectId project);

	/** An archived project has lost its title. */
	void titleRevoked(ProjectId project, RoundId round);

}
