package cn.denggao.application.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Initials;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One hospital's specialty in one round, from the draft to the archive. */
@Entity
@Table(name = "application_project")
public class Project {

	@Id
	private UUID id;

	private String code;

	@Column(name = "round_id")
	private UUID round;

	@Column(name = "hospital_id")
	private String hospital;

	private String specialtyCode;

	private String title;

	@Enumerated(EnumType.STRING)
	private ProjectStatus status;

	@Enumerated(EnumType.STRING)
	private ProjectStatus statusBefore;

	private String leaderLogin;

	private String leaderName;

	private String principalLogin;

	private Instant submittedAt;

	private BigDecimal requestedBudget;

	private String projectNumber;

	private String initials;

	private UUID leansOn;

	private String supportClass;

	private String supportName;

	@Version
	private Long version;

	protected Project() {
	}

	private Project(ProjectId id, String code, RoundId round, OrganisationId hospital, String specialtyCode,
			String title) {
		this.id = id.value();
		this.code = code;
		this.round = round.value();
		this.hospital = hospital.value();
		this.specialtyCode = specialtyCode;
		this.title = title;
		this.status = ProjectStatus.DRAFT;
		this.requestedBudget = BigDecimal.ZERO;
	}

	/**
	 * A new draft.
	 * @param code application code, e.g. {@code SX136-2026-0007}
	 */
	public static Project draft(ProjectId id, String code, RoundId round, OrganisationId hospital, String specialtyCode,
			String title) {
		return new Project(id, code, round, hospital, specialtyCode, title);
	}

	/** By these officers find it. */
	@PrePersist
	@PreUpdate
	void spell() {
		this.initials = Initials.of(title);
	}

	/** What the dossier says about it. */
	public void describe(String title, String leaderLogin, String leaderName, Money requestedBudget) {
		this.title = title;
		this.leaderLogin = leaderLogin;
		this.leaderName = leaderName;
		this.requestedBudget = requestedBudget.yuan();
	}

	/**
	 * Why it asks for support, in the code and the words of its form; null for neither.
	 */
	void support(String code, String name) {
		this.supportClass = code;
		this.supportName = name;
	}

	/** The project of another category without which this one makes no sense. */
	void leanOn(ProjectId ground) {
		this.leansOn = (ground == null) ? null : ground.value();
	}

	/** The project's leader changes; what the former one signed stays signed. */
	public void leadBy(String login, String name) {
		this.leaderLogin = login;
		this.leaderName = name;
	}

	/** The principal has signed. */
	public void signedBy(String principal) {
		this.principalLogin = principal;
	}

	/** Handed in; the first time counts. */
	public void submittedAt(Instant moment) {
		if (submittedAt == null) {
			this.submittedAt = moment;
		}
	}

	/** Refused if this status cannot follow. */
	ProjectStatus move(ProjectStatus to) {
		if (!StatusRules.allows(status, to)) {
			throw Refused.tooLate("application.status-not-allowed");
		}
		var from = status;
		if (to == ProjectStatus.SUSPENDED) {
			this.statusBefore = from;
		}
		this.status = to;
		return from;
	}

	/** Back to the status before the suspension. */
	ProjectStatus resume() {
		if (status != ProjectStatus.SUSPENDED) {
			throw Refused.tooLate("application.status-not-allowed");
		}
		this.status = statusBefore;
		this.statusBefore = null;
		return status;
	}

	void number(String number) {
		if (projectNumber != null) {
			throw Refused.tooLate("application.number-given");
		}
		this.projectNumber = number;
	}

	public ProjectId id() {
		return new ProjectId(id);
	}

	public String code() {
		return code;
	}

	public RoundId round() {
		return new RoundId(round);
	}

	public OrganisationId hospital() {
		return new OrganisationId(hospital);
	}

	public String specialtyCode() {
		return specialtyCode;
	}

	public String title() {
		return title;
	}

	public ProjectStatus status() {
		return status;
	}

	public String leaderLogin() {
		return leaderLogin;
	}

	public String leaderName() {
		return leaderName;
	}

	public String principalLogin() {
		return principalLogin;
	}

	public Instant submittedAt() {
		return submittedAt;
	}

	public Money requestedBudget() {
		return new Money(requestedBudget);
	}

	/** Null if it leans on none. */
	ProjectId leansOn() {
		return (leansOn == null) ? null : new ProjectId(leansOn);
	}

	public String projectNumber() {
		return projectNumber;
	}

}
