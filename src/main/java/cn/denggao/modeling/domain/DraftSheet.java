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
 * @param live the newest version of its own, or null
 * @param shared the newest shared version, or null if it was taken away
 * @param author who began it
 * @param approver who approved its last release, or null
 * @param release its last release, or null
 * @param editable whether this person may change it now
 * @param model the shipped form it was made from, if it is new, or null
 * @param outdated whether a newer version was deployed since it was begun
 */
public record DraftSheet(UUID id, DefinitionName name, String file, String title, DraftStatus status, long version,
		int basis, int number, DefinitionVersion live, DefinitionVersion shared, String author, String approver,
		UUID release, boolean editable, boolean outdated, DefinitionVersion model, List<Revision> revisions) {

	/**
	 * What its cases get until it is deployed: what its owner has, else the shared one.
	 */
	public DefinitionVersion replaced() {
		return (live != null && !live.withdrawn()) ? live : shared;
	}

	/** Whether its owner has nothing of its own in force yet. */
	public boolean isFirst() {
		return !name.isShared() && shared != null && replaced() == shared;
	}

	/** Number of the version it is compared with: the one it would replace. */
	public int compared() {
		return (replaced() == null) ? basis : replaced().version();
	}

	/**
	 * Whether the shared one was changed after what this draft of somebody's own was made
	 * from: all owners count in one row.
	 */
	public boolean isBehind() {
		return !name.isShared() && status != DraftStatus.DEPLOYED && status != DraftStatus.DISCARDED && shared != null
				&& shared.version() > basis;
	}

}
