package cn.denggao.identity.process;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.engine.DiagramWords;
import cn.denggao.identity.Role;

import org.springframework.stereotype.Component;

/**
 * Tells the guard of deployments which roles a diagram may name; those of operation do no
 * tasks.
 */
@Component
class CandidateRoles implements DiagramWords {

	@Override
	public Set<String> roles() {
		return Arrays.stream(Role.values())
			.filter(role -> role.office() != Role.Office.OPERATION)
			.map(Role::code)
			.collect(Collectors.toUnmodifiableSet());
	}

}
