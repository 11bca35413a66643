package cn.denggao.modeling.domain;

import java.util.UUID;

/**
 * A definition in the list of all.
 *
 * @param deployedBy who deployed the live version; null if it was shipped
 * @param draft the draft that is open, or null
 */
public record DefinitionLine(DefinitionVersion live, String deployedBy, Open draft) {

	/** A draft somebody works on. */
	public record Open(UUID id, DraftStatus status, String author) {
	}

}
