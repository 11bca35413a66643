package cn.denggao.engine;

import java.time.Instant;

/**
 * One version of a process, a decision table or a form as the engine holds it.
 *
 * @param ending bpmn, dmn or form
 * @param name as drawn, or null where the engine keeps none (forms)
 * @param file resource name under which it was deployed
 * @param shipped whether the program brought it along
 * @param owner whose own definition it is; null if it is shared
 * @param withdrawn whether its owner has given it up, so that no new case gets it
 * @param running process instances of this version that have not ended
 * @param runningInAll the same of all versions of this owner
 */
public record DeployedFile(String ending, String key, int version, String name, String file, String definition,
		String deployment, Instant deployedAt, boolean shipped, String owner, boolean withdrawn, long running,
		long runningInAll) {
}
