package cn.denggao.tracking.domain;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds projects whose status does not fit where their tokens stand. There should be
 * none: status and token move in one transaction.
 */
@Service
public class ComparingPositions {

	private final Positions positions;

	private final PositionRules rules;

	ComparingPositions(Positions positions, PositionRules rules) {
		this.positions = positions;
		this.rules = rules;
	}

	@Transactional(readOnly = true)
	public List<Position> deviations() {
		try (var all = positions.all()) {
			return all.filter(position -> !rules.agree(position)).toList();
		}
	}

}
