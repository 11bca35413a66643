package cn.denggao.application.web;

import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.identity.Role;
import cn.denggao.identity.Role.Office;
import cn.denggao.kernel.Actor;

/**
 * Who reads a check of eligibility: the hospital is told everything of itself,
 * authorities which projects, and everybody else only how many.
 */
enum ConditionReader {

	HOSPITAL, AUTHORITY, OTHER;

	static ConditionReader of(Actor actor) {
		Set<Office> offices = actor.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.map(Role::office)
			.collect(Collectors.toSet());
		if (offices.contains(Office.HOSPITAL)) {
			return HOSPITAL;
		}
		return offices.contains(Office.AUTHORITY) ? AUTHORITY : OTHER;
	}

}
