package cn.denggao.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import cn.denggao.Acting;
import cn.denggao.application.domain.CorrectingApplication;
import cn.denggao.application.domain.LeaningProjects;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.SubmittingApplication;
import cn.denggao.calendar.KnownYears;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.KnownPacks;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.DoingTasks;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells the story of applications with real people, use cases, forms and the engine. */
public class ApplicationStory {

	public static final Acting OFFICER = Acting.as("prov1", "140000", Role.HC_PROVINCE);

	public static final Acting CHIEF = Acting.as("provleader", "140000", Role.HC_PROVINCE_LEADER);

	public static final Acting CITY = Acting.as("dtcity", "140200", Role.HC_CITY);

	public static final Acting CITY_CHIEF = Acting.as("dtleader", "140200", Role.HC_CITY_LEADER);

	public static final String REASON = "经核对，情况属实，依据充分，按此办理。";

	private static final String WINDOW_CLOSED = "programme.WindowClosed";

	private static final String RECOMMENDATION_CLOSED = "programme.RecommendationClosed";

	private static int year = 2100;

	private final ApplicationContext context;

	public ApplicationStory(ApplicationContext context) {
		this.context = context;
		KnownYears.ahead(context);
		KnownPacks.sx136(context);
		try (var file = new ClassPathResource("demonstration/organisations.yaml").getInputStream()) {
			bean(OrganisationRegister.class).importFrom(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A round of its own, open for a month. */
	public RoundId openRound() {
		return open(draftRound());
	}

	/** The same, its draft changed before. */
	public RoundId openRound(Consumer<RoundId> change) {
		var round = draftRound();
		change.accept(round);
		return open(round);
	}

	/** Opens a draft for a month. */
	public RoundId open(RoundId round) {
		var closes = bean(OfficialClock.class).now().plus(Duration.ofDays(30));
		OFFICER.does(() -> bean(OpeningRound.class).propose(round, closes, closes.plus(Duration.ofDays(20)),
				"晋卫医函〔2026〕31号"));
		CHIEF.does(() -> bean(OpeningRound.class).open(round));
		return round;
	}

	/** A draft of its own: a copy of the pack's. */
	public RoundId draftRound() {
		return draftRound("LEADING_SPECIALTY");
	}

	/** The same of one of the programme's categories. */
	public RoundId draftRound(String category) {
		var round = RoundId.random();
		bean(JdbcTemplate.class).update("""
				insert into programme_round (id, programme, category, year, batch, title, status, organisation,
				draft_rules, dossier_template, indicators, version) select ?, programme, category, ?, 1, title, 'DRAFT',
				organisation, draft_rules, dossier_template, indicators, 0 from programme_round
				where year = 2026 and batch = 1 and programme = 'SX-136' and category = ?
				""", round.value(), year++, category);
		return round;
	}

	/** Somebody of a hospital with an account. */
	public Acting person(String login, String hospital, Role... roles) {
		bean(OpeningAccounts.class)
			.openIfAbsent(new OpenAccount(login, login, hospital, Set.of(roles), "correct-horse-battery-9", "", false));
		return Acting.as(login, hospital, roles);
	}

	public Acting applicant(String hospital) {
		return person(hospital.toLowerCase() + "app", hospital, Role.HOSPITAL_APPLICANT);
	}

	public Acting department(String hospital) {
		return person(hospital.toLowerCase() + "dept", hospital, Role.HOSPITAL_DEPT);
	}

	public Acting principal(String hospital) {
		return person(hospital.toLowerCase() + "head", hospital, Role.HOSPITAL_PRINCIPAL);
	}

	public Acting leader(String hospital) {
		return person(hospital.toLowerCase() + "leader1", hospital, Role.PROJECT_LEADER);
	}

	public ProjectId draft(RoundId round, String hospital, String specialty) {
		leader(hospital);
		return applicant(hospital).gets(() -> bean(DraftingApplication.class).draft(round, specialty, "领军临床专科建设项目",
				hospital.toLowerCase() + "leader1", ground(round, hospital)));
	}

	/** The hospital's newest project that an application of the round may lean on. */
	private ProjectId ground(RoundId round, String hospital) {
		var leaning = bean(LeaningProjects.class);
		return !leaning.isAsked(round) ? null
				: leaning.offered(round, OrganisationId.of(hospital))
					.stream()
					.filter(each -> each.hospital().value().equals(hospital))
					.map(ProjectSummary::id)
					.findFirst()
					.orElse(null);
	}

	/** Drafted and completely filled in from the demonstration's data. */
	public ProjectId filledIn(RoundId round, String hospital, String specialty) {
		var project = draft(round, hospital, specialty);
		applicant(hospital).does(() -> play(project, "UserTask_FillInApplication"));
		return project;
	}

	/** Filled in with the words and files of another application. */
	public ProjectId filledInLike(ProjectId known, RoundId round, String hospital, String specialty) {
		var project = draft(round, hospital, specialty);
		bean(JdbcTemplate.class)
			.update("""
					insert into application_section (project_id, section, content, version, saved_by, saved_at)
					select ?, section, content, version, saved_by, saved_at from application_section where project_id = ?""",
					project.value(), known.value());
		bean(JdbcTemplate.class).update("""
				insert into document_file (id, owner_type, owner_id, slot, file_name, version, media_type, size, sha256,
				stored_at, stored_by)
				select gen_random_uuid(), owner_type, ?, slot, file_name, version, media_type, size, sha256, stored_at,
				stored_by from document_file where owner_type = 'application' and owner_id = ?""", project.toString(),
				known.toString());
		applicant(hospital).does(() -> play(project, "UserTask_FillInApplication"));
		return project;
	}

	public void play(ProjectId project, String task) {
		var entry = new WorklistEntry("", "application-stage", task, "", null, project.toString(), project.toString(),
				null, Instant.now(), null);
		context.getBeansOfType(Understudy.class)
			.values()
			.stream()
			.filter(each -> each.process().equals("application-stage") && each.task().equals(task))
			.findFirst()
			.orElseThrow()
			.play(entry);
	}

	public void sign(ProjectId project, Acting who, Capacity capacity, boolean agreed) {
		var task = (capacity == Capacity.PRINCIPAL) ? "UserTask_SignAsPrincipal" : "UserTask_SignAsProjectLeader";
		answer(who, project, task, agreed ? Map.of("agreed", "yes", "capacity", capacity.name(), "truthful", true)
				: Map.of("agreed", "no", "capacity", capacity.name(), "reason", REASON));
	}

	public void signedByBoth(ProjectId project, String hospital) {
		sign(project, principal(hospital), Capacity.PRINCIPAL, true);
		sign(project, leader(hospital), Capacity.PROJECT_LEADER, true);
	}

	public void submit(ProjectId project, String hospital) {
		department(hospital).does(() -> bean(SubmittingApplication.class).submit(project));
	}

	/** Everything up to the first formal review. */
	public ProjectId submitted(RoundId round, String hospital, String specialty) {
		var project = filledIn(round, hospital, specialty);
		signedByBoth(project, hospital);
		submit(project, hospital);
		return project;
	}

	public void review(ProjectId project, Acting officer, String decision, String... defects) {
		var fields = new LinkedHashMap<String, Object>();
		fields.put("decision", decision);
		if (!decision.equals("PASS")) {
			fields.put("defects", String.join(",", defects));
			fields.put("reason", REASON);
		}
		answer(officer, project, "UserTask_ReviewFormally", fields);
	}

	public void approveNegative(ProjectId project, Acting leader, String task, String decision) {
		answer(leader, project, task, Map.of("decision", decision, "reason", REASON));
	}

	/** Answers a form as Tasklist and the portal do. */
	public void answer(Acting who, ProjectId project, String task, Map<String, Object> fields) {
		var id = bean(Inbox.class).openFor(project.toString())
			.stream()
			.filter(each -> each.task().equals(task))
			.findFirst()
			.orElseThrow(() -> new AssertionError(task + " is not open but " + openTasks(project)))
			.taskId();
		who.does(() -> bean(DoingTasks.class).answer(id, fields));
	}

	/** Signs anew on the page and hands in again. */
	public void resubmit(ProjectId project, String hospital) {
		principal(hospital).does(() -> bean(CorrectingApplication.class).sign(project, Capacity.PRINCIPAL, true));
		leader(hospital).does(() -> bean(CorrectingApplication.class).sign(project, Capacity.PROJECT_LEADER, true));
		applicant(hospital).does(() -> bean(CorrectingApplication.class).resubmit(project));
	}

	/** Element ids of the open tasks. */
	public List<String> openTasks(ProjectId project) {
		return bean(Inbox.class).openFor(project.toString()).stream().map(WorklistEntry::task).sorted().toList();
	}

	public ProjectStatus status(ProjectId project) {
		return bean(ProjectDirectory.class).require(project).status();
	}

	/**
	 * The window has closed, and whoever still drafted is told; answers with their keys.
	 */
	public List<String> windowCloses(RoundId round) {
		return told(WINDOW_CLOSED, bean(ClosingWindow.class).lapseDrafts(round));
	}

	/** The list is frozen, and whoever is not on it is told; answers with their keys. */
	public List<String> recommendationCloses(RoundId round) {
		return told(RECOMMENDATION_CLOSED, bean(ClosingRecommendation.class).close(round));
	}

	private List<String> told(String message, List<String> keys) {
		keys.forEach(key -> bean(ProcessMessages.class).tellIfWaiting(message, key));
		return keys;
	}

	/** Moves a date of the round without asking, as if it had been opened so. */
	public void closes(RoundId round, Instant at) {
		bean(JdbcTemplate.class).update(
				"update programme_round set closes_at = ?, recommendation_closes_at = ? where id = ?",
				Timestamp.from(at), Timestamp.from(at.plus(Duration.ofDays(20))), round.value());
	}

	public <T> T bean(Class<T> type) {
		return context.getBean(type);
	}

	/** What belongs to the tests alone, with the program's beans. */
	<T> T made(Class<T> type) {
		return context.getAutowireCapableBeanFactory().createBean(type);
	}

}
