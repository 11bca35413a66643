package cn.denggao.modeling.domain;

import java.util.List;
import java.util.UUID;

/**
 * A draft as whoever opens it sees it.
 *
 * @param file resource name it will be deployed as
 * @param version to be told when saving
 * @param basis number of the version it was made from
 * @param number of the version it would become
 * @param live the newest version, or null if it was taken away
 * @param author who began it
 * @param approver who approved its last release, or null
 * @param release its last release, or null
 * @param editable whether this person may change it now
 * @param model the shipped form it was made from, if it is new, or null
 * @param outdated whether a newer version was deployed since it was begun
 */
public record DraftSheet(UUID id, DefinitionName name, String file, String title, DraftStatus status, long version,
		int basis, int number, DefinitionVersion live, String author, String approver, UUID release, boolean editable,
		boolean outdated, DefinitionVersion model, List<Revision> revisions) {

	/** Number of the version it is compared with: the one it would replace. */
	public int compared() {
		return (live != null && !live.withdrawn()) ? live.version() : basis;
	}

}
