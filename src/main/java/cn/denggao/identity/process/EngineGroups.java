package cn.denggao.identity.process;

import java.util.Set;
import java.util.TreeSet;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import org.camunda.bpm.engine.authorization.Groups;

/** The engine groups of a person: one per role, and the engine's own for operators. */
final class EngineGroups {

	private EngineGroups() {
	}

	static Set<String> of(Actor person, Set<String> groups) {
		var all = new TreeSet<>(groups);
		if (person.has(Role.SYS_ADMIN.code())) {
			all.add(Groups.CAMUNDA_ADMIN);
		}
		return all;
	}

}
