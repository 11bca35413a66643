package cn.denggao.approval.domain;

import java.time.LocalDate;

import cn.denggao.kernel.Refused;

/**
 * The minutes (会议纪要) a collective decision rests on.
 *
 * @param attendance people who took part in the vote
 */
public record Minutes(String number, LocalDate heldOn, int attendance) {

	private static final int FEWEST = 3;

	private static final int MOST = 50;

	public Minutes {
		if (number.isBlank() || number.length() > 60) {
			throw Refused.at("minutesNo", "approval.decision.minutes-missing");
		}
		if (attendance < FEWEST || attendance > MOST) {
			throw Refused.at("attendance", "approval.decision.attendance", FEWEST, MOST);
		}
	}

	void requireNotAfter(LocalDate today) {
		if (heldOn.isAfter(today)) {
			throw Refused.at("heldOn", "approval.decision.held-later");
		}
	}

}
