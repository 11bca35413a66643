package cn.denggao.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.TaskService;

import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds and completes a task by process, case and element, so that a stale or foreign
 * task id can never complete the wrong step.
 */
@Component
public class OpenTasks {

	private static final String OPEN = """
			select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
			join act_re_procdef d on d.id_ = t.proc_def_id_
			where e.business_key_ = ? and d.key_ = ? and t.task_def_key_ = ?""";

	private static final String KEYS = """
			select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
			join act_re_procdef d on d.id_ = t.proc_def_id_
			where d.key_ = ? and t.task_def_key_ = ? and e.business_key_ = any (?)""";

	private final TaskService tasks;

	private final JdbcTemplate database;

	OpenTasks(TaskService tasks, JdbcTemplate database) {
		this.tasks = tasks;
		this.database = database;
	}

	/**
	 * Completes the one open task of this element in this case.
	 * @throws Refused (409) if there is none any more
	 */
	@SafeVarargs
	public final void complete(String process, String businessKey, String element,
			Map.Entry<String, Object>... variables) {
		tasks.complete(require(process, businessKey, element), Map.ofEntries(variables));
	}

	/**
	 * Completes the one open task of this element whose scope holds this value; for steps
	 * that may be open several times in one case.
	 * @throws Refused (409) if there is none any more
	 */
	@SafeVarargs
	public final void completeWhere(String process, String businessKey, String element, Map.Entry<String, Object> scope,
			Map.Entry<String, Object>... variables) {
		var task = findWhere(process, businessKey, element, scope)
			.orElseThrow(() -> Refused.tooLate("engine.task-no-longer-open"));
		tasks.complete(task, Map.ofEntries(variables));
	}

	/** Whether such a task is open. */
	public boolean isOpenWhere(String process, String businessKey, String element, Map.Entry<String, Object> scope) {
		return findWhere(process, businessKey, element, scope).isPresent();
	}

	/**
	 * What the scope of an open task holds, e.g. which of several payments it is about.
	 */
	public <T> T valueOf(String taskId, ProcessVariable<T> variable) {
		return variable.ofStored(tasks.getVariable(taskId, variable.name()));
	}

	public boolean isOpen(String process, String businessKey, String element) {
		return find(process, businessKey, element).isPresent();
	}

	/** Which of these cases have an open task of this element. */
	public List<String> keysAt(String process, String element, Collection<String> businessKeys) {
		return database.queryForList(KEYS, String.class, process, element, businessKeys.toArray(String[]::new));
	}

	/** The id of the open task, for a link to it. */
	public Optional<String> idOf(String process, String businessKey, String element) {
		return find(process, businessKey, element);
	}

	/**
	 * Moves the date shown beside the task; timers are moved by their process's own
	 * adapter.
	 */
	public void due(String process, String businessKey, String element, Instant due) {
		tasks.setDueDate(require(process, businessKey, element), Date.from(due));
	}

	private String require(String process, String businessKey, String element) {
		return find(process, businessKey, element).orElseThrow(() -> Refused.tooLate("engine.task-no-longer-open"));
	}

	private Optional<String> findWhere(String process, String businessKey, String element,
			Map.Entry<String, Object> scope) {
		return open(process, businessKey, element).stream()
			.filter(task -> scope.getValue().equals(tasks.getVariable(task, scope.getKey())))
			.findFirst();
	}

	private Optional<String> find(String process, String businessKey, String element) {
		return Optional.ofNullable(DataAccessUtils.singleResult(open(process, businessKey, element)));
	}

	/** The engine's own query is assembled anew each time; this one is prepared once. */
	private List<String> open(String process, String businessKey, String element) {
		return database.queryForList(OPEN, String.class, businessKey, process, element);
	}

}
