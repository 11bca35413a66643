package cn.denggao.modeling.rehearsal.domain;

/**
 * A step at which tasks are open that will show a form.
 *
 * @param process what people call the process
 * @param version of the process
 * @param element id of the step
 * @param label of the step
 * @param tasks that are open there
 * @param taken how many of them somebody has taken on already
 * @param task the newest of them
 * @param instance the case of that
 * @param internal whether only insiders may know what happens there
 */
public record OpenStep(String process, int version, String element, String label, int tasks, int taken, String task,
		String instance, boolean internal) {
}
