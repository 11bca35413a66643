package cn.denggao.approval.domain;

import cn.denggao.approval.ObjectionId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files an objection whose project has left. */
@Service
@Transactional
public class FilingObjection {

	private final Objections objections;

	private final OfficialClock clock;

	FilingObjection(Objections objections, OfficialClock clock) {
		this.objections = objections;
		this.clock = clock;
	}

	public void file(ObjectionId id) {
		objections.findById(id.value()).orElseThrow(Refused::notFound).moot(clock.now());
	}

}
