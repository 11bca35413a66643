package cn.denggao.demonstration;

import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sits on the panels of a project: nobody at a page may know. */
@TestComponent
public class Seats {

	private static final String EXPERTS = """
			select r.%s::text from review_review r join review_panel p on p.id = r.panel_id
			where p.project_id = ?::uuid order by r.seat""";

	private final JdbcTemplate database;

	private final Inbox inbox;

	private final AccountDirectory accounts;

	Seats(JdbcTemplate database, Inbox inbox, AccountDirectory accounts) {
		this.database = database;
		this.inbox = inbox;
		this.accounts = accounts;
	}

	/** An expert's open task of this kind, the one of the first seat. */
	public WorklistEntry firstOf(ProjectId project, String task) {
		var reviews = database.queryForList(EXPERTS.formatted("id"), String.class, project.toString());
		return inbox.allOpen()
			.stream()
			.filter(entry -> entry.task().equals(task) && reviews.contains(entry.businessKey()))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No expert has " + task));
	}

	/** The open task of this review. */
	public WorklistEntry openOf(String review) {
		return inbox.openFor(review).get(0);
	}

	/** Login of the expert a review belongs to. */
	public String expertOf(WorklistEntry review) {
		return database.queryForObject("select expert from review_review where id = ?::uuid", String.class,
				review.businessKey());
	}

	public List<String> expertNames(ProjectId project) {
		return database.queryForList(EXPERTS.formatted("expert"), String.class, project.toString())
			.stream()
			.map(accounts::nameOf)
			.toList();
	}

}
