package cn.denggao.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.approval.ApprovalStory.Beans;
import org.camunda.bpm.engine.runtime.Job;

/** Moves the engine on as a story needs it: timers, forms and queued work. */
class StoryEngine {

	private final Beans beans;

	StoryEngine(Beans beans) {
		this.beans = beans;
	}

	/** Moves the clock to the timer's date (and a little on) and lets it fire. */
	void fires(String process, Object key, String element, Duration later) {
		var timer = timer(process, key, element);
		var target = timer.getDuedate().toInstant();
		if (beans.time().now().isBefore(target)) {
			beans.clock().to(target);
		}
		beans.management().executeJob(timer.getId());
	}

	Instant dueOf(String process, Object key, String element) {
		return timer(process, key, element).getDuedate().toInstant();
	}

	void executeTimer(String process, Object key, String element) {
		beans.management().executeJob(timer(process, key, element).getId());
	}

	/** Lets all queued work run: continuations and batches, no timers. */
	void works() {
		for (var jobs = queued(); !jobs.isEmpty(); jobs = queued()) {
			jobs.forEach(job -> beans.management().executeJob(job.getId()));
		}
	}

	void answers(Acting who, String process, Object key, String element, Map<String, Object> fields) {
		who.does(() -> beans.forms().submitTaskForm(task(process, key, element), fields));
	}

	String task(String process, Object key, String element) {
		return beans.tasks()
			.createTaskQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(key.toString())
			.taskDefinitionKey(element)
			.singleResult()
			.getId();
	}

	/** Where the tokens of a case stand. */
	List<String> at(String process, Object key) {
		var instance = beans.runtime()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(key.toString())
			.singleResult();
		return (instance == null) ? List.of()
				: beans.runtime()
					.getActiveActivityIds(instance.getId())
					.stream()
					.sorted(Comparator.naturalOrder())
					.toList();
	}

	private List<Job> queued() {
		return beans.management().createJobQuery().executable().withRetriesLeft().messages().list();
	}

	private Job timer(String process, Object key, String element) {
		var instance = beans.runtime()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(key.toString())
			.singleResult();
		return beans.management()
			.createJobQuery()
			.processInstanceId(instance.getId())
			.activityId(element)
			.singleResult();
	}

}
