package cn.denggao.acceptance.domain;

import java.time.Duration;

import cn.denggao.acceptance.AcceptanceDates;
import cn.denggao.application.ProjectId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves the dates of an acceptance after a rest of the project. */
@Service
@Transactional
class ShiftingAcceptance implements AcceptanceDates {

	private final Acceptances acceptances;

	ShiftingAcceptance(Acceptances acceptances) {
		this.acceptances = acceptances;
	}

	@Override
	public void shift(ProjectId project, Duration pause) {
		acceptances.newest(project).ifPresent(acceptance -> acceptance.shift(pause));
	}

}
