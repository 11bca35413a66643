package cn.denggao.programme.domain;

import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;

/** The authority that decides in a round, and its level. */
record Decider(String organisation, Level tier) {

	static Decider of(AuthoritySummary authority) {
		return new Decider(authority.id().value(), authority.level());
	}

}
