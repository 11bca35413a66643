package cn.denggao.construction.domain;

import java.util.List;

import cn.denggao.construction.ChangeKind;

/**
 * Who decides which change, in order: the province on everything, the fund body on money,
 * the province's leader on what was promised.
 */
enum ChangeRoute {

	LEADER("hc-decider"), INDICATOR("hc-decider", "hc-decider-leader"), BUDGET("hc-decider", "fund-body"),
	TERM("hc-decider", "hc-decider-leader");

	/** Endorses every change before it leaves the hospital. */
	static final String BEFORE_ALL = "hospital-principal";

	private final List<String> roles;

	ChangeRoute(String... roles) {
		this.roles = List.of(roles);
	}

	static List<String> of(ChangeKind kind) {
		return valueOf(kind.name()).roles;
	}

}
