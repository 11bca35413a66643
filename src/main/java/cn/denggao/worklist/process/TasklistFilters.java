package cn.denggao.worklist.process;

import java.util.Locale;
import java.util.Map;

import cn.denggao.engine.TasklistMarks;
import cn.denggao.identity.Role;
import cn.denggao.identity.events.AccountChanged;
import cn.denggao.identity.events.AccountOpened;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The filters that people find in Tasklist, each shown to those whose tasks it can hold;
 * made once, by name.
 */
@Component
@Order(20)
class TasklistFilters implements ApplicationRunner {

	private static final int SOON = 3;

	private final FilterService filters;

	private final TaskService tasks;

	private final FilterReaders readers;

	private final MessageSource messages;

	TasklistFilters(FilterService filters, TaskService tasks, FilterReaders readers, MessageSource messages) {
		this.filters = filters;
		this.tasks = tasks;
		this.readers = readers;
		this.messages = messages;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		readers.everybody(filter("mine", 10, tasks.createTaskQuery()));
		readers.holdersOf(Role.EXPERT, filter("to-score", 20, toScore()));
		readers.everybody(filter("to-claim", 30, tasks.createTaskQuery().taskUnassigned()));
		readers.everybody(filter("due-soon", 40, tasks.createTaskQuery().dueBefore(TasklistMarks.daysFromNow(SOON))));
		readers.everybody(filter("overdue", 50, tasks.createTaskQuery().dueBefore(TasklistMarks.daysFromNow(0))));
	}

	/** Whoever becomes an expert later, perhaps the first of a province. */
	@TransactionalEventListener
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void on(AccountOpened opened) {
		readers.holdersOf(Role.EXPERT, filter("to-score", 20, toScore()));
	}

	@TransactionalEventListener
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void on(AccountChanged changed) {
		readers.holdersOf(Role.EXPERT, filter("to-score", 20, toScore()));
	}

	private TaskQuery toScore() {
		return tasks.createTaskQuery().processDefinitionKey("expert-scoring").taskAssignee(TasklistMarks.ME);
	}

	/** The id of the filter. */
	private String filter(String name, int priority, TaskQuery query) {
		var title = text(name);
		var known = filters.createFilterQuery().filterName(title).singleResult();
		if (known != null) {
			return known.getId();
		}
		var filter = filters.newTaskFilter(title);
		filter.setQuery(query);
		filter.setProperties(Map.of("priority", priority, "refresh", true, "description", text(name + ".note")));
		return filters.saveFilter(filter).getId();
	}

	private String text(String name) {
		return messages.getMessage("worklist.filter." + name, null, Locale.SIMPLIFIED_CHINESE);
	}

}
