package cn.denggao.programme.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import cn.denggao.identity.Role;
import cn.denggao.identity.Role.Office;
import cn.denggao.programme.DepartmentDuty;
import cn.denggao.programme.DepartmentDuty.Area;
import com.fasterxml.jackson.databind.JsonNode;

/** What {@code departments} of {@code programme.yaml} says: role, duties, reads. */
final class PackDepartments {

	static final String KEY = "departments";

	/** Who may be named; people of hospitals, experts and operators have no such duty. */
	private static final Set<Office> OFFICES = EnumSet.of(Office.AUTHORITY, Office.DEPARTMENT);

	private PackDepartments() {
	}

	/** The departments, in order. */
	static List<DepartmentDuty> read(JsonNode departments) {
		return StreamSupport.stream(departments.spliterator(), false).map(PackDepartments::duty).toList();
	}

	/** Refused unless each is a department there is, once, with its duties. */
	static void check(JsonNode departments) {
		boolean sound = departments.isMissingNode() || departments.isArray();
		var named = EnumSet.noneOf(Role.class);
		for (var each : departments) {
			var role = role(each);
			sound &= role.isPresent() && named.add(role.get()) && hasDuties(each.path("duties"))
					&& texts(each.path("reads")).stream().allMatch(PackDepartments::isArea);
		}
		if (!sound) {
			throw PackRefused.rule(Pack.PROGRAMME, KEY, "departments-shape");
		}
	}

	private static DepartmentDuty duty(JsonNode department) {
		var reads = EnumSet.noneOf(Area.class);
		texts(department.path("reads")).forEach(area -> reads.add(Area.valueOf(area)));
		return new DepartmentDuty(role(department).orElseThrow(), texts(department.path("duties")), reads);
	}

	private static Optional<Role> role(JsonNode department) {
		return Role.of(department.path("role").asText())
			.filter(role -> OFFICES.contains(role.office()) && !role.isStandIn());
	}

	private static boolean hasDuties(JsonNode duties) {
		return duties.isArray() && !duties.isEmpty() && texts(duties).stream().noneMatch(String::isBlank);
	}

	private static boolean isArea(String name) {
		return List.of(Area.values()).stream().anyMatch(area -> area.name().equals(name));
	}

	private static List<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
	}

}
