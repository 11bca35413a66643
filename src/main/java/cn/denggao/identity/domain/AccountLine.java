package cn.denggao.identity.domain;

import java.time.Instant;
import java.util.List;

import cn.denggao.identity.Role;

/**
 * One line of the list of accounts.
 *
 * @param locked whether too many wrong passwords keep the person out at this moment
 * @param fresh whether the password is a one-time one
 * @param enteredAt last sign-in, or null
 */
public record AccountLine(String login, String name, String organisation, boolean enabled, boolean locked,
		boolean fresh, Instant enteredAt, List<Role> roles) {
}
