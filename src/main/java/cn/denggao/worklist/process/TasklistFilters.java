package cn.denggao.worklist.process;

import java.util.Locale;
import java.util.Map;

import cn.denggao.engine.TasklistMarks;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters that everybody finds in Tasklist; made once, by name. */
@Component
@Order(20)
class TasklistFilters implements ApplicationRunner {

	private static final int SOON = 3;

	private final FilterService filters;

	private final AuthorizationService authorizations;

	private final TaskService tasks;

	private final MessageSource messages;

	TasklistFilters(FilterService filters, AuthorizationService authorizations, TaskService tasks,
			MessageSource messages) {
		this.filters = filters;
		this.authorizations = authorizations;
		this.tasks = tasks;
		this.messages = messages;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		create("mine", 10, tasks.createTaskQuery());
		create("to-score", 20,
				tasks.createTaskQuery().processDefinitionKey("expert-scoring").taskAssignee(TasklistMarks.ME));
		create("to-claim", 30, tasks.createTaskQuery().taskUnassigned());
		create("due-soon", 40, tasks.createTaskQuery().dueBefore(TasklistMarks.daysFromNow(SOON)));
		create("overdue", 50, tasks.createTaskQuery().dueBefore(TasklistMarks.daysFromNow(0)));
	}

	private void create(String name, int priority, TaskQuery query) {
		var title = messages.getMessage("worklist.filter." + name, null, Locale.SIMPLIFIED_CHINESE);
		if (filters.createFilterQuery().filterName(title).count() > 0) {
			return;
		}
		var filter = filters.newTaskFilter(title);
		filter.setQuery(query);
		filter.setProperties(Map.of("priority", priority, "refresh", true, "description",
				messages.getMessage("worklist.filter." + name + ".note", null, Locale.SIMPLIFIED_CHINESE)));
		filters.saveFilter(filter);
		var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
		right.setResource(Resources.FILTER);
		right.setResourceId(filter.getId());
		right.addPermission(Permissions.READ);
		authorizations.saveAuthorization(right);
	}

}
