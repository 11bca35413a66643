package cn.denggao.engine.rehearsal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.rehearsal.Wait.Kind;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Drives one case inside a sandbox: sees what it waits for, and lets that happen. */
@Component
public class SandboxedCase {

	private static final String PUT_ASIDE = """
			update act_ru_execution set business_key_ = business_key_ || '~' where business_key_ = ?
			and proc_inst_id_ in (select i.id_ from act_ru_execution i join act_re_procdef d on d.id_ = i.proc_def_id_
			where i.parent_id_ is null and d.key_ = (select key_ from act_re_procdef where id_ = ?))""";

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final FormService forms;

	private final ManagementService jobs;

	private final HistoryService history;

	private final JdbcTemplate database;

	SandboxedCase(RuntimeService runtime, TaskService tasks, FormService forms, ManagementService jobs,
			HistoryService history, JdbcTemplate database) {
		this.history = history;
		this.runtime = runtime;
		this.tasks = tasks;
		this.forms = forms;
		this.jobs = jobs;
		this.database = database;
	}

	/**
	 * Begins a case; another of the same key is put aside first, so that nothing meant
	 * for the one reaches the other.
	 * @param message that begins it, or null
	 * @return its process instance
	 */
	public String begin(String definition, String message, String businessKey, Map<String, Object> variables) {
		Confines.current();
		database.update(PUT_ASIDE, businessKey, definition);
		if (message == null) {
			return runtime.startProcessInstanceById(definition, businessKey, variables).getProcessInstanceId();
		}
		return runtime.createMessageCorrelation(message)
			.processDefinitionId(definition)
			.processInstanceBusinessKey(businessKey)
			.setVariables(variables)
			.correlateStartMessage()
			.getProcessInstanceId();
	}

	/** Parts a running case from whoever called it, who is left alone. */
	public void detach(String instance) {
		Confines.current();
		database.update("update act_ru_execution set super_exec_ = null where id_ = ?", instance);
	}

	/** Drops what a running case has called; the calls are made anew, and then wait. */
	public void callAnew(String instance) {
		Confines.current();
		calls(runtime.getActivityInstance(instance)).forEach(call -> runtime.createProcessInstanceModification(instance)
			.startBeforeActivity(call.getActivityId(), call.getParentActivityInstanceId())
			.cancelActivityInstance(call.getId())
			.execute());
	}

	public boolean isOver(String instance) {
		return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
	}

	/** What it waits for, what needs nobody first. */
	public List<Wait> waits(String instance) {
		var waits = new ArrayList<Wait>();
		jobs.createJobQuery().processInstanceId(instance).list().stream().map(this::job).forEach(waits::add);
		waits.sort((one, other) -> Boolean.compare(one.kind() != Kind.JOB, other.kind() != Kind.JOB));
		tasks.createTaskQuery()
			.processInstanceId(instance)
			.initializeFormKeys()
			.list()
			.stream()
			.map(this::task)
			.sorted((one, other) -> one.element().compareTo(other.element()))
			.forEach(waits::add);
		calls(runtime.getActivityInstance(instance)).map(SandboxedCase::call).forEach(waits::add);
		runtime.createEventSubscriptionQuery()
			.processInstanceId(instance)
			.eventType("message")
			.list()
			.stream()
			.map(SandboxedCase::message)
			.forEach(waits::add);
		return waits;
	}

	/** Answers a task's form as whoever has it on the screen. */
	public void submit(Wait task, Map<String, Object> fields) {
		Confines.current();
		forms.submitTaskForm(task.id(), fields);
	}

	/**
	 * Lets happen what it waits for.
	 * @param variables what it brings with it
	 */
	public void happen(Wait wait, String instance, Map<String, Object> variables) {
		Confines.current();
		switch (wait.kind()) {
			case TASK -> tasks.complete(wait.id(), variables);
			case MESSAGE -> tell(wait, instance, variables);
			case TIMER, JOB -> fire(wait, instance, variables);
			case CALL -> runtime.signal(wait.id());
		}
	}

	/** What a case, running or over, was begun with, as far as it still holds it. */
	public Map<String, Object> begunWith(String instance) {
		var all = history.createHistoricVariableInstanceQuery()
			.processInstanceId(instance)
			.executionIdIn(instance)
			.orderByVariableName()
			.asc()
			.list();
		var begun = begun(instance);
		return all.stream()
			.filter(one -> one.getValue() != null && made(one.getId()) < begun)
			.collect(Collectors.toMap(HistoricVariableInstance::getName, HistoricVariableInstance::getValue,
					(one, other) -> other));
	}

	/**
	 * What a case is begun with is there before its first step is. The engine's ids tell
	 * which was made first; its clock may be moved between two rows.
	 */
	private long begun(String instance) {
		return history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance)
			.list()
			.stream()
			.mapToLong(step -> made(step.getId()))
			.min()
			.orElse(Long.MAX_VALUE);
	}

	/** An id ends with a UUID of version 1, which holds its moment. */
	private static long made(String id) {
		return UUID.fromString(id.substring(id.lastIndexOf(':') + 1)).timestamp();
	}

	/** All that the case holds, by name. */
	public Map<String, Object> held(String instance) {
		return isOver(instance) ? Map.of() : runtime.getVariables(instance);
	}

	/** Takes something for given where a task is to be done. */
	public void assume(Wait task, Map<String, Object> values) {
		Confines.current();
		tasks.setVariables(task.id(), values);
	}

	/** A stored value as a reader understands it. */
	public static String inWords(Object value) {
		return (value instanceof Date date) ? date.toInstant().atZone(SHANGHAI).toLocalDate().toString()
				: String.valueOf(value);
	}

	private void tell(Wait wait, String instance, Map<String, Object> variables) {
		if (variables.isEmpty()) {
			runtime.messageEventReceived(wait.name(), wait.id());
		}
		else {
			runtime.createMessageCorrelation(wait.name())
				.processInstanceId(instance)
				.setVariablesToTriggeredScope(variables)
				.correlate();
		}
	}

	private void fire(Wait wait, String instance, Map<String, Object> variables) {
		runtime.setVariables(instance, variables);
		jobs.executeJob(wait.id());
	}

	private Stream<ActivityInstance> calls(ActivityInstance tree) {
		return (tree == null) ? Stream.empty()
				: Stream.concat(Arrays.stream(tree.getChildActivityInstances()).flatMap(this::calls),
						"callActivity".equals(tree.getActivityType()) ? Stream.of(tree) : Stream.empty());
	}

	private Wait task(Task task) {
		var links = tasks.getIdentityLinksForTask(task.getId());
		var form = (task.getCamundaFormRef() == null) ? null : task.getCamundaFormRef().getKey();
		return new Wait(Kind.TASK, task.getId(), task.getTaskDefinitionKey(), form, instant(task.getDueDate()),
				named(links, IdentityLink::getGroupId), named(links, IdentityLink::getUserId));
	}

	private Wait job(Job job) {
		var definition = jobs.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult();
		var kind = definition.getJobType().startsWith("timer") ? Kind.TIMER : Kind.JOB;
		return new Wait(kind, job.getId(), definition.getActivityId(), null, instant(job.getDuedate()), Set.of(),
				Set.of());
	}

	private static Wait message(EventSubscription awaited) {
		return new Wait(Kind.MESSAGE, awaited.getExecutionId(), awaited.getActivityId(), awaited.getEventName(), null,
				Set.of(), Set.of());
	}

	private static Wait call(ActivityInstance called) {
		return new Wait(Kind.CALL, called.getExecutionIds()[0], called.getActivityId(), null, null, Set.of(), Set.of());
	}

	private static Set<String> named(List<IdentityLink> links, Function<IdentityLink, String> part) {
		return links.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static Instant instant(Date date) {
		return (date == null) ? null : date.toInstant();
	}

}
