package cn.denggao.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import cn.denggao.application.DossierReading;
import cn.denggao.application.DossierView;
import cn.denggao.application.PartnerHospitals;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPeople;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.engine.Candidates;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Money;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;

/** Projects kept on paper, so that the review is tested without its upstream. */
class PaperProjects implements ProjectDirectory, ProjectStatusBook, ProjectPeople, ProjectVisibility, DossierReading,
		PartnerHospitals {

	static final String SPECIALTY = "ORTHO";

	private final Map<ProjectId, ProjectSummary> projects = new ConcurrentHashMap<>();

	private final Map<ProjectId, OrganisationId> partners = new ConcurrentHashMap<>();

	/** Another hospital applies together with the one that leads. */
	void joined(ProjectId project, String hospital) {
		partners.put(project, OrganisationId.of(hospital));
	}

	@Override
	public List<OrganisationId> of(ProjectId project) {
		return Optional.ofNullable(partners.get(project)).stream().toList();
	}

	ProjectId recommended(RoundId round, String hospital, String leader) {
		return recommended(round, hospital, leader, SPECIALTY);
	}

	ProjectId recommended(RoundId round, String hospital, String leader, String specialty) {
		var id = ProjectId.random();
		projects.put(id,
				new ProjectSummary(id, "P-" + projects.size(), round, OrganisationId.of(hospital), "医院" + hospital,
						specialty, "骨科", "项目", ProjectStatus.RECOMMENDED, leader, leader, "principal-" + hospital,
						Instant.EPOCH, Money.ZERO, null));
		return id;
	}

	@Override
	public ProjectSummary require(ProjectId id) {
		return projects.get(id);
	}

	@Override
	public Optional<ProjectSummary> find(ProjectId id) {
		return Optional.ofNullable(projects.get(id));
	}

	@Override
	public List<ProjectSummary> inRound(RoundId round, ProjectStatus... statuses) {
		return projects.values()
			.stream()
			.filter(project -> project.round().equals(round))
			.filter(project -> statuses.length == 0 || Arrays.asList(statuses).contains(project.status()))
			.toList();
	}

	@Override
	public List<ProjectSummary> ofHospital(OrganisationId hospital, ProjectStatus... statuses) {
		return List.of();
	}

	@Override
	public List<ProjectSummary> inStatus(ProjectStatus... statuses) {
		return List.of();
	}

	@Override
	public List<String> keysInRound(RoundId round, ProjectStatus... statuses) {
		return inRound(round, statuses).stream().map(project -> project.id().toString()).toList();
	}

	@Override
	public ProjectSummary lock(ProjectId id) {
		return require(id);
	}

	@Override
	public List<ProjectSummary> lockAll(Collection<ProjectId> ids) {
		return ids.stream().map(this::require).toList();
	}

	@Override
	public void moveAll(Collection<ProjectId> ids, ProjectStatus to, String documentNo) {
		moveAll(ids, to, null, documentNo);
	}

	@Override
	public void moveAll(Collection<ProjectId> ids, ProjectStatus to, String reason, String documentNo) {
		ids.forEach(id -> move(id, to, reason, documentNo));
	}

	@Override
	public void numberAll(Map<ProjectId, String> projectNumbers) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void move(ProjectId id, ProjectStatus to, String reason, String documentNo) {
		projects.computeIfPresent(id,
				(same, p) -> new ProjectSummary(id, p.code(), p.round(), p.hospital(), p.hospitalName(),
						p.specialtyCode(), p.specialtyName(), p.title(), to, p.leaderLogin(), p.leaderName(),
						p.principalLogin(), p.submittedAt(), p.requestedBudget(), p.projectNumber()));
	}

	@Override
	public void resume(ProjectId project, String reason, String documentNo) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void leader(ProjectId project, String login, String documentNo) {
		throw new UnsupportedOperationException();
	}

	@Override
	public ProjectSummary require(ProjectId project, Actor actor) {
		return require(project);
	}

	@Override
	public boolean maySee(ProjectId project, Actor actor) {
		return true;
	}

	@Override
	public Set<String> hospitalsBelow(Actor actor) {
		return projects.values().stream().map(one -> one.hospital().value()).collect(Collectors.toSet());
	}

	@Override
	public boolean mayAct(ProjectId project, Actor actor, String role) {
		return actor.has(role);
	}

	@Override
	public void requireActor(ProjectId project, Actor actor, String role) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Candidates groups(String role, ProjectId project) {
		return Candidates.role(role, "140000");
	}

	@Override
	public String code(ProjectId project) {
		return require(project).code();
	}

	@Override
	public DossierView submitted(ProjectId project) {
		return blind(project);
	}

	/** CMI in the middle of its range, ALOS at a quarter of it: 60 × 0.5 + 40 × 0.25. */
	@Override
	public DossierView blind(ProjectId project) {
		return new DossierView(project, 1, Instant.EPOCH, "",
				List.of(new DossierView.Section("A", "基本情况", List.of(new DossierView.Field("beds", "床位数", "120 张")),
						List.of())),
				List.of(new DossierView.Attachment("11111111-1111-1111-1111-111111111111", "EVIDENCE", "关键技术年例数",
						"evidence.pdf", 1024)),
				List.of(new DossierView.Indicator("CMI", new BigDecimal("1.2"), List.of(), true),
						new DossierView.Indicator("ALOS", new BigDecimal("11.5"), List.of(), false)),
				List.of());
	}

	@Override
	public List<String> owners(ProjectId project) {
		return List.of();
	}

}
