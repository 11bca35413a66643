package cn.denggao.worklist;

import java.io.InputStream;
import java.util.Map;

/**
 * What a person may do with a task of the own inbox; everything else answers not found.
 */
public interface DoingTasks {

	/** The task, if it is open and in the acting person's inbox. */
	WorklistEntry require(String taskId);

	/** Takes the task out of the group's hands; 409 if somebody was faster. */
	void claim(String taskId);

	/** Gives a claimed task back to its group. */
	void handBack(String taskId);

	/** The task's Camunda Form as JSON. */
	InputStream form(String taskId);

	/** Answers the form; claims the task first if nobody has. */
	void answer(String taskId, Map<String, Object> fields);

}
