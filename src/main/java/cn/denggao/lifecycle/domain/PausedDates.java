package cn.denggao.lifecycle.domain;

import java.time.Duration;

import cn.denggao.acceptance.AcceptanceDates;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.ConstructionDates;
import cn.denggao.inspection.InspectionDates;

import org.springframework.stereotype.Component;

/** The dates the stages show follow the timers of their processes after a rest. */
@Component
class PausedDates {

	private final ConstructionDates construction;

	private final InspectionDates inspection;

	private final AcceptanceDates acceptance;

	PausedDates(ConstructionDates construction, InspectionDates inspection, AcceptanceDates acceptance) {
		this.construction = construction;
		this.inspection = inspection;
		this.acceptance = acceptance;
	}

	void shift(ProjectId project, Duration pause) {
		construction.shift(project, pause);
		inspection.shift(project, pause);
		acceptance.shift(project, pause);
	}

}
