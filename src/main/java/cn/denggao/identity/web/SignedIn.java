package cn.denggao.identity.web;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.identity.Role;
import cn.denggao.identity.SignedInPerson;
import cn.denggao.identity.domain.Account;
import cn.denggao.kernel.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The proof in the session that somebody signed in. Keeps no password. */
class SignedIn extends AbstractAuthenticationToken implements SignedInPerson {

	private static final long serialVersionUID = 1;

	private final String login;

	private final String person;

	private final String organisation;

	private final Set<String> roles;

	private final Set<String> groups;

	private final int edition;

	private final boolean mustChoosePassword;

	SignedIn(Account account) {
		super(authorities(account));
		var actor = account.actor();
		this.login = actor.login();
		this.person = actor.name();
		this.organisation = actor.organisation();
		this.roles = actor.roles();
		this.groups = account.groups();
		this.edition = account.edition();
		this.mustChoosePassword = account.mustChoosePassword();
		setAuthenticated(true);
	}

	private static Collection<GrantedAuthority> authorities(Account account) {
		return Stream.concat(account.roles().stream().map(Role::code), Stream.of("signed-in"))
			.<GrantedAuthority>map((code) -> new SimpleGrantedAuthority("ROLE_" + code))
			.toList();
	}

	@Override
	public Actor actor() {
		return new Actor(login, person, organisation, roles);
	}

	@Override
	public Set<String> groups() {
		return groups;
	}

	/** Which edition of the account signed in. */
	int edition() {
		return edition;
	}

	boolean mustChoosePassword() {
		return mustChoosePassword;
	}

	@Override
	public String getName() {
		return login;
	}

	@Override
	public Object getPrincipal() {
		return login;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

}
