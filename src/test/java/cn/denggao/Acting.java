package cn.denggao;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import cn.denggao.identity.Role;
import cn.denggao.identity.SignedInPerson;
import cn.denggao.kernel.Actor;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A person who acts in a test, without password and session. */
public final class Acting extends AbstractAuthenticationToken implements SignedInPerson {

	private static final long serialVersionUID = 1;

	private final transient Actor actor;

	private Acting(Actor actor) {
		super(List.of());
		this.actor = actor;
		setAuthenticated(true);
	}

	public static Acting as(String login, String organisation, Role... roles) {
		var codes = new TreeSet<String>();
		for (var role : roles) {
			codes.add(role.code());
		}
		return new Acting(new Actor(login, login, organisation, codes));
	}

	/** Does something as this person. */
	public void does(Runnable act) {
		gets(() -> {
			act.run();
			return null;
		});
	}

	/** Asks something as this person. */
	public <T> T gets(Supplier<T> question) {
		var before = SecurityContextHolder.getContext();
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(this);
		SecurityContextHolder.setContext(context);
		try {
			return question.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	@Override
	public Actor actor() {
		return actor;
	}

	@Override
	public Set<String> groups() {
		var groups = new TreeSet<String>();
		actor.roles().forEach(role -> groups.add(role + "-" + actor.organisation()));
		return groups;
	}

	@Override
	public String getName() {
		return actor.login();
	}

	@Override
	public Object getPrincipal() {
		return actor.login();
	}

	@Override
	public Object getCredentials() {
		return "";
	}

}
