package cn.denggao.identity.events;

import java.util.Map;

import cn.denggao.identity.AccountChange;

/**
 * Something about an account changed.
 *
 * @param facts what else is to be kept, few and plain
 */
public record AccountChanged(String login, AccountChange change, Map<String, String> facts) {

	public AccountChanged {
		facts = Map.copyOf(facts);
	}

}
