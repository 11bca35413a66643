package cn.denggao.modeling.migration.domain;

/**
 * One deployed version of a process.
 *
 * @param id definition id in the engine
 * @param process definition key
 * @param name as drawn
 * @param running cases that run on this version now
 */
public record ProcessVersion(String id, String process, String name, int version, int running) {
}
