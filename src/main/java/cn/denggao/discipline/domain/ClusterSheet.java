package cn.denggao.discipline.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.discipline.DisciplineClass;

/**
 * A cluster to read.
 *
 * @param hospital whose it is
 * @param leadClass class of the leading discipline in the newest confirmed version, null
 * if it stands in none
 * @param leads whether that class may lead
 * @param members names of those that join
 * @param memberCodes their codes
 */
public record ClusterSheet(UUID id, String hospital, String name, String lead, String leadName,
		DisciplineClass leadClass, boolean leads, List<String> members, Set<String> memberCodes) {
}
