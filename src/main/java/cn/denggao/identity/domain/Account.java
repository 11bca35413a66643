package cn.denggao.identity.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A person who may sign in, for one organisation and in the roles held there. Too many
 * wrong passwords lock it for a while.
 */
@Entity
@Table(name = "identity_account")
public class Account {

	@Id
	private String login;

	private String name;

	@Column(name = "organisation_id")
	private String organisation;

	private String passwordHash;

	private String duty;

	private boolean enabled;

	private boolean demonstration;

	private int failedAttempts;

	private Instant lockedUntil;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "identity_account_role", joinColumns = @JoinColumn(name = "login"))
	@Column(name = "role")
	@Convert(converter = RoleCode.class)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@Version
	private Long version;

	protected Account() {
	}

	private Account(OpenAccount wish, String passwordHash) {
		this.login = wish.login();
		this.name = wish.name();
		this.organisation = wish.organisation();
		this.duty = wish.duty();
		this.demonstration = wish.demonstration();
		this.roles.addAll(wish.roles());
		this.passwordHash = passwordHash;
		this.enabled = true;
	}

	static Account open(OpenAccount wish, String passwordHash) {
		return new Account(wish, passwordHash);
	}

	/** Whether a sign-in is possible at this moment, the password aside. */
	boolean admits(Instant now) {
		return enabled && !lockedAt(now);
	}

	boolean lockedAt(Instant now) {
		return lockedUntil != null && now.isBefore(lockedUntil);
	}

	void entered() {
		failedAttempts = 0;
		lockedUntil = null;
	}

	void failed(Instant now, SignInSettings settings) {
		failedAttempts++;
		if (failedAttempts >= settings.attempts()) {
			lockedUntil = now.plus(settings.lock());
			failedAttempts = 0;
		}
	}

	String passwordHash() {
		return passwordHash;
	}

	public String login() {
		return login;
	}

	public String name() {
		return name;
	}

	public String duty() {
		return duty;
	}

	public String organisation() {
		return organisation;
	}

	public Set<Role> roles() {
		return Set.copyOf(roles);
	}

	public boolean enabled() {
		return enabled;
	}

	public boolean demonstration() {
		return demonstration;
	}

	/** The engine groups this account belongs to, one per role. */
	public Set<String> groups() {
		return roles.stream().map((role) -> role.groupIn(organisation)).collect(Collectors.toCollection(TreeSet::new));
	}

	public Actor actor() {
		return new Actor(login, name, organisation, roles.stream().map(Role::code).collect(Collectors.toSet()));
	}

	public AccountSummary summary() {
		return new AccountSummary(login, name, organisation, roles, enabled);
	}

}
