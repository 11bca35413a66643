package cn.denggao.modeling.migration.domain;

import java.time.Instant;
import java.util.List;

/**
 * One case in the report of a migration.
 *
 * @param position steps at which it waited when it was listed, parted by blanks
 * @param movedFrom steps at which it waited at its turn, or null if it was not moved
 * @param movedTo the same in the new version, or null
 * @param fault message key of the reason, or null
 * @param detail argument of that message
 * @param handed its tasks that went to another office
 */
public record CaseLine(String instance, String businessKey, String position, CaseStatus status, String movedFrom,
		String movedTo, String fault, String detail, int attempts, Instant changedAt, List<Handed> handed) {

	/** Where it stood last on the former version, as far as is known. */
	public List<String> steps() {
		return List.of(((movedFrom == null) ? position : movedFrom).split(" "));
	}

	/**
	 * A task that went to another office.
	 *
	 * @param from login of whoever had claimed it, or null
	 * @param to groups and people who may do it since, parted by blanks
	 */
	public record Handed(String task, String from, String to) {

	}

	/** Where it went; nothing if it was not moved. */
	public List<String> targets() {
		return (movedTo == null) ? List.of() : List.of(movedTo.split(" "));
	}

}
