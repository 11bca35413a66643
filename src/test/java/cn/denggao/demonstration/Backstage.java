package cn.denggao.demonstration;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Knows what nobody on a page may: which expert's task is about which project. */
@TestComponent
public class Backstage {

	private static final String SCORING = "expert-scoring";

	private final Inbox inbox;

	private final Stage stage;

	private final JdbcTemplate database;

	Backstage(Inbox inbox, Stage stage, JdbcTemplate database) {
		this.inbox = inbox;
		this.stage = stage;
		this.database = database;
	}

	/** Open tasks of the project's experts, oldest first. */
	public List<WorklistEntry> scoring(ProjectId project) {
		return ofReviews(
				"select r.id from review_review r join review_panel p on p.id = r.panel_id" + " where p.project_id = ?",
				project.value());
	}

	/** Open tasks of all experts of a round, oldest first. */
	public List<WorklistEntry> scoring(RoundId round) {
		return ofReviews(
				"select r.id from review_review r join review_panel p on p.id = r.panel_id where p.round_id = ?",
				round.value());
	}

	/** Login of the expert a task belongs to. */
	public String expert(WorklistEntry task) {
		return inbox.principalsOf(task.taskId()).get(0);
	}

	/** How far the round's late entry has come. */
	public String lateEntry(RoundId round) {
		return database.queryForObject("select status from approval_late_entry where round = ?", String.class,
				round.value());
	}

	/** The panel an expert's task is of. */
	public String panel(WorklistEntry task) {
		return database
			.queryForObject("select panel_id from review_review where id = ?", UUID.class,
					UUID.fromString(task.businessKey()))
			.toString();
	}

	/** What the same expert has to do next about the same file. */
	public WorklistEntry next(WorklistEntry task) {
		return inbox.openFor(task.businessKey()).get(0);
	}

	/** The round's own tasks and those of its projects and their experts. */
	public Predicate<WorklistEntry> tasksOf(RoundId round) {
		return task -> stage.belongsTo(task, round) || scoring(round).contains(task);
	}

	private List<WorklistEntry> ofReviews(String reviews, UUID key) {
		Set<String> keys = database.queryForList(reviews, UUID.class, key)
			.stream()
			.map(UUID::toString)
			.collect(Collectors.toSet());
		return inbox.allOpen()
			.stream()
			.filter(task -> task.process().equals(SCORING) && keys.contains(task.businessKey()))
			.toList();
	}

}
