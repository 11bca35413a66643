package cn.denggao.worklist;

/**
 * Says on which of our pages a task is done. A feature contributes one bean per such
 * task.
 *
 * @param process process definition key
 * @param task element id of the user task
 * @param path path with {@code {key}} for the case's business key, e.g.
 * {@code /reviews/{key}}
 */
public record TaskPage(String process, String task, String path) {

	/** The path for one case. */
	public String pathFor(String businessKey) {
		return path.replace("{key}", businessKey);
	}

}
