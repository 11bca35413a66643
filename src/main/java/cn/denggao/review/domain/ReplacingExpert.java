package cn.denggao.review.domain;

import cn.denggao.identity.Role;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An overdue expert is replaced; refused once the score is in. */
@Service
@Transactional
public class ReplacingExpert {

	private final Panels panels;

	private final RecusingExpert recusing;

	private final ReviewDesk desk;

	ReplacingExpert(Panels panels, RecusingExpert recusing, ReviewDesk desk) {
		this.panels = panels;
		this.recusing = recusing;
		this.desk = desk;
	}

	/** The process releases the seat afterwards. */
	public void replace(ReviewId id, String reason) {
		desk.require(panels.lockOf(id).round(), Role.HC_DECIDER);
		recusing.recuse(id, reason);
	}

}
