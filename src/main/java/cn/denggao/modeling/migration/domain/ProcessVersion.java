package cn.denggao.modeling.migration.domain;

import cn.denggao.modeling.domain.DefinitionKind;
import cn.denggao.modeling.domain.DefinitionName;

/**
 * One deployed version of a process.
 *
 * @param id definition id in the engine
 * @param process definition key
 * @param name as drawn
 * @param owner whose own it is, null if it is shared
 * @param running cases that run on this version now
 */
public record ProcessVersion(String id, String process, String name, String owner, int version, int running) {

	/** The definition that it is a version of. */
	public DefinitionName definition() {
		return new DefinitionName(DefinitionKind.BPMN, process, owner);
	}

}
