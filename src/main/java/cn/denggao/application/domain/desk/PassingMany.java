package cn.denggao.application.domain.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.CheckingPapers;
import cn.denggao.application.domain.Checklists;
import cn.denggao.application.domain.Stops;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.kernel.Refused;
import cn.denggao.worklist.DoingTasks;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.WorklistEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * Passes the formal review of several applications whose checklists are complete and
 * without defect. Each is a transaction of its own, exactly as if its form had been sent;
 * those that cannot be passed stay as they are and say why.
 */
@Service
public class PassingMany {

	private static final int MOST = 100;

	private static final String TASK = "UserTask_ReviewFormally";

	private final ProjectDirectory projects;

	private final CheckingPapers papers;

	private final Stops stops;

	private final Checklists checklists;

	private final Inbox inbox;

	private final DoingTasks tasks;

	private final MessageSource messages;

	PassingMany(ProjectDirectory projects, CheckingPapers papers, Stops stops, Checklists checklists, Inbox inbox,
			DoingTasks tasks, MessageSource messages) {
		this.projects = projects;
		this.papers = papers;
		this.stops = stops;
		this.checklists = checklists;
		this.inbox = inbox;
		this.tasks = tasks;
		this.messages = messages;
	}

	/** What became of each of them, in the given order. */
	public List<Outcome> pass(Collection<ProjectId> chosen) {
		if (chosen.isEmpty()) {
			throw Refused.because("application.desk.none-chosen");
		}
		if (chosen.size() > MOST) {
			throw Refused.because("application.desk.many-chosen", MOST);
		}
		return chosen.stream().distinct().map(this::one).toList();
	}

	private Outcome one(ProjectId id) {
		if (!papers.isReviewer(id)) {
			return new Outcome("", text("application.desk.not-yours"), false);
		}
		var code = projects.require(id).code();
		try {
			requireChecked(id);
			tasks.answer(task(id), Map.of("decision", "PASS"));
			return new Outcome(code, text("application.desk.passed"), true);
		}
		catch (Refused refused) { // told in the report; the others go on
			return new Outcome(code, text(refused.key(), refused.arguments()), false);
		}
	}

	private void requireChecked(ProjectId id) {
		var marks = checklists.of(id, stops.current(id).map(Stops.Stop::level).orElse(""));
		long open = CheckingPapers.ITEMS.stream().filter(item -> !marks.containsKey(item)).count();
		if (open > 0) {
			throw Refused.because("application.desk.unchecked", open);
		}
		if (marks.values().stream().anyMatch(mark -> mark.verdict() == Checklists.Verdict.DEFECT)) {
			throw Refused.because("application.review.checklist-has-defects");
		}
	}

	private String task(ProjectId id) {
		return inbox.openForProject(id.toString())
			.stream()
			.filter(task -> task.task().equals(TASK))
			.map(WorklistEntry::taskId)
			.findFirst()
			.orElseThrow(() -> Refused.tooLate("application.status-not-allowed"));
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** What became of one; the code is empty if it may not be known. */
	public record Outcome(String code, String sentence, boolean passed) {
	}

}
