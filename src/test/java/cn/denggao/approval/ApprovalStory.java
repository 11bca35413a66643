package cn.denggao.approval;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import cn.denggao.Acting;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.approval.ScriptedNeighbours.ScriptedApplications;
import cn.denggao.approval.ScriptedNeighbours.ScriptedReview;
import cn.denggao.approval.domain.ClosingScoring;
import cn.denggao.approval.domain.Complaint;
import cn.denggao.approval.domain.ConfirmingRanking;
import cn.denggao.approval.domain.DraftingAgreement.Draft;
import cn.denggao.approval.domain.DraftingAgreement.Targets;
import cn.denggao.approval.domain.DraftingAgreement.Work;
import cn.denggao.approval.domain.DraftingAgreement;
import cn.denggao.approval.domain.HandlingObjection;
import cn.denggao.approval.domain.IssuingApproval;
import cn.denggao.approval.domain.LateApprovals;
import cn.denggao.approval.domain.NoticeText;
import cn.denggao.approval.domain.ObjectorIdentity;
import cn.denggao.approval.domain.PublishingNotice;
import cn.denggao.approval.domain.RaisingObjection;
import cn.denggao.approval.domain.ReadingAgreement;
import cn.denggao.approval.domain.ReadingObjections;
import cn.denggao.approval.domain.RejoiningRanking;
import cn.denggao.calendar.FastForwarding;
import cn.denggao.calendar.ImportingYear;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells a round's story from its opening on, on the real engine and database. */
@TestComponent
class ApprovalStory extends StoryEngine {

	static final Acting OFFICER = Acting.as("officer", "140000", Role.HC_PROVINCE);

	static final Acting LEADER = Acting.as("leader", "140000", Role.HC_PROVINCE_LEADER);

	static final Acting SUPERVISOR = Acting.as("supervisor", "140000", Role.SUPERVISOR);

	static final Acting GROUP = Acting.as("group", "140000", Role.LEADING_GROUP);

	static final Acting FINANCE = Acting.as("finance", "140000", Role.FINANCE_DEPT);

	static final String ROUND = "programme-round";

	static final String STAGE = "approval-stage";

	static final Complaint COMPLAINT = new Complaint("虚报在编人员三名，不符合八个月要求。", "附社保缴纳记录复印件三份。");

	private final ScriptedReview review;

	private final ScriptedApplications applications;

	private final Beans beans;

	private final StoryGround ground;

	/** The use cases and services the story calls. */
	@TestComponent
	record Beans(OrganisationRegister register, ImportingYear years, ImportingPack packs, OpeningRound opening,
			RoundDirectory rounds, ProjectDirectory projects, ClosingScoring scoring, ConfirmingRanking ranking,
			PublishingNotice notices, IssuingApproval approvals, FastForwarding clock, OfficialClock time,
			JdbcTemplate database, ObjectMapper json, RuntimeService runtime, TaskService tasks, FormService forms,
			ManagementService management, RaisingObjection raising, HandlingObjection handling,
			ReadingObjections reading, LateApprovals late, ProjectStatusBook statuses, ProjectLife life,
			TransactionTemplate transactions, DraftingAgreement drafting, ReadingAgreement agreements,
			RejoiningRanking rejoining) {
	}

	ApprovalStory(ScriptedReview review, ScriptedApplications applications, Beans beans) {
		super(beans);
		this.review = review;
		this.applications = applications;
		this.beans = beans;
		this.ground = new StoryGround(beans);
	}

	/** An open round of its own with the pack's rules, changed as told. */
	RoundId round(int slots, Consumer<ObjectNode> rules) {
		return ground.round(slots, rules);
	}

	/** A project that its panel has judged and that waits for its rank. */
	ProjectId project(RoundId round, String hospital, String expert, String objective, String composite) {
		var id = ProjectId.random();
		ground.enter(id, round, hospital);
		review.found(round, id, expert, objective, composite);
		applications.dossiers.put(id, StoryGround.dossier(id));
		ground.begin(id, round);
		return id;
	}

	/** Panels have judged them, the first best. */
	void found(RoundId round, List<ProjectId> projects) {
		review.found(round, projects);
	}

	/** From the open window to the end of the scoring. */
	void underReview(RoundId round) {
		fires(ROUND, round, "Catch_WindowCloses", Duration.ofHours(1));
		fires(ROUND, round, "Catch_RecommendationCloses", Duration.ofHours(1));
		OFFICER.does(() -> beans.tasks.complete(task(ROUND, round, "UserTask_DrawExperts")));
		answers(SUPERVISOR, ROUND, round, "UserTask_ConfirmPanels", Map.of("decision", "CONFIRM", "witnessed", true));
		works();
	}

	/** From the open window to the ranking on the officer's desk. */
	void scored(RoundId round) {
		underReview(round);
		OFFICER.does(() -> beans.scoring.close(round));
		works();
	}

	/** From the ranking to a confirmed list of which everybody has heard. */
	void confirmed(RoundId round) {
		OFFICER.does(() -> beans.ranking.confirm(round, 1));
		decided(round);
	}

	/** From the ranking to a published notice; answers with it. */
	NoticeId noticed(RoundId round) {
		scored(round);
		confirmed(round);
		return published(round);
	}

	NoticeId published(RoundId round) {
		return OFFICER
			.gets(() -> beans.notices.publish(round, "晋卫医公示", new NoticeText("公示", "拟立项名单。", "医政处 0351-0000000")));
	}

	void decided(RoundId round) {
		answers(GROUP, ROUND, round, "UserTask_RecordCollectiveDecision", Map.of("decision", "CONFIRM", "minutesNo",
				"会纪〔2026〕3号", "heldOn", beans.time.today().toString(), "attendance", "9"));
		works();
	}

	/** From a published notice to the approval document. */
	void approved(RoundId round) {
		noticeEnds(round);
		issued(round);
	}

	void issued(RoundId round) {
		answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		answers(FINANCE, ROUND, round, "UserTask_ApproveFunding", Map.of("agreed", "yes"));
		OFFICER.does(() -> beans.approvals.issue(round, "晋卫医发", "关于公布立项名单的通知"));
		works();
	}

	void noticeEnds(RoundId round) {
		fires(ROUND, round, "Catch_NoticeEnds", Duration.ZERO);
		works();
	}

	ProjectStatus statusOf(ProjectId project) {
		return beans.projects.require(project).status();
	}

	String standingOf(ProjectId project) {
		return beans.database.queryForObject("select standing from approval_standing where project = ?", String.class,
				project.value());
	}

	ObjectionId objectionOf(ProjectId project) {
		return new ObjectionId(beans.database.queryForObject(
				"select id from approval_objection where project = ? order by raised_at desc limit 1", UUID.class,
				project.value()));
	}

	String hospitalOf(ProjectId project) {
		return beans.projects.require(project).hospital().value();
	}

	void admitted(ObjectionId objection) {
		answers(OFFICER, "objection", objection, "UserTask_ExamineObjection",
				Map.of("decision", "ADMIT", "named", true, "evidenced", true, "reason", "实名提出，附有证据，予以受理。"));
	}

	/** Somebody objects by name; answers with the objection. */
	ObjectionId objected(NoticeId notice, ProjectId project) {
		beans.raising.raise(notice, project, Optional.of(new ObjectorIdentity("王某某", "13900000000")), COMPLAINT);
		return objectionOf(project);
	}

	/** From an admitted objection to its applied decision. */
	void settled(ObjectionId objection, String decision, String effect) {
		admitted(objection);
		var project = beans.reading.projectOf(objection);
		department(project).does(() -> beans.handling.answer(objection, "情况属实，三名人员均在册。"));
		OFFICER.does(() -> beans.handling.verify(objection, "经调阅注册信息核查完毕。"));
		answers(LEADER, "objection", objection, "UserTask_DecideObjection", Map.of("decision", decision, "effect",
				effect, "reason", "依据核查结果作出本决定。", "documentNo", "晋卫医函〔2026〕77号"));
		works();
	}

	/** The one late entry of a round that is not finished. */
	UUID lateEntry(RoundId round) {
		return beans.database.queryForObject(
				"""
						select id from approval_late_entry where round = ? and status in ('DUE', 'CONFIRMED', 'IN_NOTICE', 'CLEARED')
						""",
				UUID.class, round.value());
	}

	/** The project leaves the programme, as its life would have it. */
	void leaves(ProjectId project, ProjectStatus status) {
		beans.transactions.executeWithoutResult(unused -> {
			beans.statuses.move(project, status, "退出", null);
			beans.life.leave(project);
		});
	}

	/**
	 * Writes the agreement as applied for, with this term target of the case-mix index.
	 */
	void drafted(ProjectId project, String target, String loweringNo) {
		var years = new TreeMap<Integer, BigDecimal>();
		int first = termStartOf(project).getYear();
		List.of("1.18", "1.24", "1.30").forEach(value -> years.put(first + years.size(), new BigDecimal(value)));
		var works = List
			.of(new Work("引进关键设备", "设备投入使用", "负责人", termStartOf(project), termStartOf(project).plusMonths(6)));
		var draft = new Draft("建成省内领先专科。", "院长负责制。", Map.of("CMI", new Targets(years, new BigDecimal(target))), works,
				loweringNo);
		department(project).does(() -> beans.drafting.handIn(project, draft));
	}

	/** All three sign. */
	void signed(ProjectId project) {
		checked(project);
		signs(project, "UserTask_SignAsPrincipal", "PRINCIPAL");
		signs(project, "UserTask_SignAsProjectLeader", "PROJECT_LEADER");
		signs(project, "UserTask_SignForCommission", "COMMISSION");
	}

	void checked(ProjectId project) {
		answers(OFFICER, STAGE, project, "UserTask_CheckAgreement", Map.of("decision", "ACCEPT"));
	}

	void signs(ProjectId project, String element, String capacity) {
		answers(Acting.as(capacity.toLowerCase(), hospitalOf(project), Role.HOSPITAL_PRINCIPAL), STAGE, project,
				element, Map.of("agreed", "yes", "capacity", capacity, "truthful", true));
	}

	Acting department(ProjectId project) {
		return Acting.as("dept", hospitalOf(project), Role.HOSPITAL_DEPT);
	}

	LocalDate termStartOf(ProjectId project) {
		return department(project).gets(() -> beans.agreements.read(project)).content().termStart();
	}

	/** The experts have judged it once more; it waits for its rank again. */
	void scoredAgain(RoundId round, ProjectId project, String expert, String objective, String composite) {
		review.found(round, project, expert, objective, composite);
		ground.afterReview(project);
	}

	List<ProjectId> reopened() {
		return review.reopened;
	}

	List<Map<String, Object>> rows(String sql, Object... arguments) {
		return beans.database.queryForList(sql, arguments);
	}

	Beans beans() {
		return beans;
	}

}
