package cn.denggao.planning.domain;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.identity.Role;

/**
 * A matter in a list.
 *
 * @param daysLeft until the last day, negative beyond it
 */
public record MatterLine(UUID id, String title, Role department, LocalDate dueOn, long daysLeft, MatterStatus status) {

	/** Whether its day has passed and it is not settled. */
	public boolean isOverdue() {
		return status != MatterStatus.CLOSED && daysLeft < 0;
	}

}
