package cn.denggao.modeling.domain;

import java.time.Instant;

/**
 * One deployed version.
 *
 * @param title what people call it
 * @param file resource name in the engine
 * @param definition the engine's id of this version
 * @param shipped whether it came with the program
 * @param withdrawn whether its owner has given it up: no new case gets it
 * @param running cases on this version that have not ended
 * @param runningInAll the same on all versions of this owner
 */
public record DefinitionVersion(DefinitionName name, int version, String title, String file, String definition,
		Instant deployedAt, boolean shipped, boolean withdrawn, long running, long runningInAll) {
}
