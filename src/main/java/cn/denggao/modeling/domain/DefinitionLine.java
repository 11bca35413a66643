package cn.denggao.modeling.domain;

import java.util.UUID;

/**
 * A definition in the list of all.
 *
 * @param live its newest version; null if its owner only has a draft so far
 * @param deployedBy who deployed the live version; null if it was shipped
 * @param draft the draft that is open, or null
 * @param shared number of the newest shared version
 */
public record DefinitionLine(DefinitionName name, String title, DefinitionVersion live, String deployedBy, Open draft,
		int shared) {

	/** Whether the shared one was changed after this one of somebody's own was made. */
	public boolean isBehind() {
		return !name.isShared() && live != null && !live.withdrawn() && shared > live.version();
	}

	/** A draft somebody works on. */
	public record Open(UUID id, DraftStatus status, String author) {
	}

}
