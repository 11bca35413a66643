package cn.denggao.engine;

import java.time.Instant;

/**
 * One version of a process, a decision table or a form as the engine holds it.
 *
 * @param ending bpmn, dmn or form
 * @param name as drawn, or null where the engine keeps none (forms)
 * @param file resource name under which it was deployed
 * @param shipped whether the program brought it along
 * @param running process instances of this version that have not ended
 * @param runningInAll the same of all versions
 */
public record DeployedFile(String ending, String key, int version, String name, String file, String definition,
		String deployment, Instant deployedAt, boolean shipped, long running, long runningInAll) {
}
