package cn.denggao.modeling.migration.domain;

import java.time.Instant;
import java.util.List;

/**
 * One case in the report of a migration.
 *
 * @param position steps at which it waited when it was listed, parted by blanks
 * @param fault message key of the reason, or null
 * @param detail argument of that message
 */
public record CaseLine(String instance, String businessKey, String position, CaseStatus status, String fault,
		String detail, int attempts, Instant changedAt) {

	public List<String> steps() {
		return List.of(position.split(" "));
	}

}
