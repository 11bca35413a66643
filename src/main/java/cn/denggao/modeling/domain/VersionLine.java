package cn.denggao.modeling.domain;

import java.util.UUID;

/**
 * A version in the history of its definition.
 *
 * @param release with which it came; null if it was shipped
 */
public record VersionLine(DefinitionVersion version, boolean newest, Origin release) {

	/** Who wanted it, who agreed and why. */
	public record Origin(UUID id, String author, String approver, String deployedBy, String reason,
			String decisionReason) {
	}

}
