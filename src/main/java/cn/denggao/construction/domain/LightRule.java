package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.denggao.construction.Light;
import cn.denggao.programme.RoundRules;

/**
 * When a measure's light turns (domain §6.3): red when too late, yellow when late or
 * behind the planned progress.
 *
 * @param daysLate days it may be late before the light is red
 * @param floor part of the planned progress that must be reached, 0 to 1
 */
record LightRule(int daysLate, BigDecimal floor) {

	static LightRule of(RoundRules.Construction rules) {
		return new LightRule(rules.ledgerDaysLate(), rules.ledgerFloor());
	}

	Light lightOf(LedgerItem item, LocalDate day) {
		if (item.daysLate(day) > daysLate) {
			return Light.RED;
		}
		var expected = floor.multiply(BigDecimal.valueOf(item.planned(day)));
		var behind = BigDecimal.valueOf(item.progress()).compareTo(expected) < 0;
		return (behind || item.daysLate(day) > 0) ? Light.YELLOW : Light.GREEN;
	}

}
