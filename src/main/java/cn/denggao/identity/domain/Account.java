package cn.denggao.identity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import jakarta.persistence.MapKeyColumn;
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
	@MapKeyColumn(name = "role")
	@Convert(attributeName = "key", converter = RoleCode.class)
	@Column(name = "last_day")
	private Map<Role, LocalDate> roles = new EnumMap<>(Role.class);

	private Instant oneTimeUntil;

	private int edition = 1;

	private Instant enteredAt;

	private String resetAllowedBy;

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
		wish.roles().forEach((role) -> this.roles.put(role, RoleTerm.UNLIMITED));
		this.passwordHash = passwordHash;
		this.enabled = true;
	}

	static Account open(OpenAccount wish, String passwordHash) {
		return new Account(wish, passwordHash);
	}

	/** Whether a sign-in is possible at this moment, the password aside. */
	boolean admits(Instant now) {
		return enabled && !lockedAt(now) && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
	}

	boolean lockedAt(Instant now) {
		return lockedUntil != null && now.isBefore(lockedUntil);
	}

	void entered(Instant now) {
		failedAttempts = 0;
		lockedUntil = null;
		enteredAt = now;
	}

	/** Another name to be called by, another line of duty. */
	void correct(String name, String duty) {
		this.name = name;
		this.duty = duty;
	}

	/** The same roles in another organisation. */
	void moveTo(String organisation) {
		this.organisation = organisation;
		edition++;
	}

	/** Whoever is signed in is signed out. */
	void close() {
		enabled = false;
		edition++;
	}

	void reopen() {
		enabled = true;
		failedAttempts = 0;
		lockedUntil = null;
	}

	/** The owner's own password. */
	void choose(String hash) {
		passwordHash = hash;
		oneTimeUntil = null;
		edition++;
	}

	/** A password that is good for choosing another until then. */
	void lend(String hash, Instant until) {
		passwordHash = hash;
		oneTimeUntil = until;
		resetAllowedBy = null;
		failedAttempts = 0;
		lockedUntil = null;
		edition++;
	}

	void allowReset(String officer) {
		resetAllowedBy = officer;
	}

	void grant(Role role, LocalDate lastDay) {
		roles.put(role, lastDay);
		edition++;
	}

	void withdraw(Role role) {
		roles.remove(role);
		edition++;
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
		return Set.copyOf(roles.keySet());
	}

	/** Last day of each role held; {@link RoleTerm#UNLIMITED} when there is none. */
	public Map<Role, LocalDate> terms() {
		return new TreeMap<>(roles);
	}

	/** Whether this is one of the three officers. */
	public boolean officer() {
		return roles.keySet().stream().anyMatch((role) -> role.office() == Role.Office.OPERATION);
	}

	/** Whether the password is one that others know, and must be replaced first. */
	public boolean mustChoosePassword() {
		return oneTimeUntil != null;
	}

	public Instant oneTimeUntil() {
		return oneTimeUntil;
	}

	public Instant lockedUntil() {
		return lockedUntil;
	}

	public Instant enteredAt() {
		return enteredAt;
	}

	public String resetAllowedBy() {
		return resetAllowedBy;
	}

	/** Which sign-ins still stand. */
	public int edition() {
		return edition;
	}

	public boolean enabled() {
		return enabled;
	}

	public boolean demonstration() {
		return demonstration;
	}

	/** The engine groups this account belongs to, one per role. */
	public Set<String> groups() {
		return roles.keySet()
			.stream()
			.map((role) -> role.groupIn(organisation))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	public Actor actor() {
		return new Actor(login, name, organisation,
				roles.keySet().stream().map(Role::code).collect(Collectors.toSet()));
	}

	public AccountSummary summary() {
		return new AccountSummary(login, name, organisation, roles.keySet(), enabled);
	}

}
