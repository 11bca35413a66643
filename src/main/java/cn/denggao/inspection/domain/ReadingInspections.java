package cn.denggao.inspection.domain;

import java.time.Duration;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.inspection.InspectionDates;
import cn.denggao.inspection.MidtermConclusion;
import cn.denggao.inspection.MidtermConclusions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask of inspections. */
@Service
@Transactional
class ReadingInspections implements MidtermConclusions, InspectionDates {

	private final Inspections inspections;

	ReadingInspections(Inspections inspections) {
		this.inspections = inspections;
	}

	@Override
	public Optional<MidtermConclusion> of(ProjectId project) {
		return inspections.newest(project)
			.stream()
			.flatMap(inspection -> inspection.attempts().stream())
			.flatMap(attempt -> attempt.conclusion().stream())
			.reduce((earlier, later) -> later);
	}

	@Override
	public void shift(ProjectId project, Duration pause) {
		inspections.newest(project).ifPresent(inspection -> inspection.shift(pause));
	}

}
