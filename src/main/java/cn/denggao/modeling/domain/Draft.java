package cn.denggao.modeling.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What is to become the next version of a definition. */
@Entity
@Table(name = "modeling_draft")
class Draft {

	static final Set<DraftStatus> OPEN = EnumSet.of(DraftStatus.EDITING, DraftStatus.SUBMITTED, DraftStatus.APPROVED);

	@Id
	private UUID id;

	private String file;

	@Enumerated(EnumType.STRING)
	private DefinitionKind kind;

	@Column(name = "definition_key")
	private String key;

	/** Empty for the shared one. */
	@Column(updatable = false)
	private String owner;

	private String title;

	@Column(name = "based_on_version")
	private int basis;

	@Column(name = "newest_version", updatable = false)
	private int newest;

	private byte[] content;

	@Enumerated(EnumType.STRING)
	private DraftStatus status;

	private String author;

	private String[] editors;

	@Column(name = "created_at")
	private Instant createdAt;

	@Column(name = "changed_at")
	private Instant changedAt;

	@Version
	private Long version;

	protected Draft() {
	}

	/**
	 * Begins with what was deployed.
	 * @param name what it is a draft of, maybe somebody's own that does not exist yet
	 * @param newest number of the newest version of that, or 0
	 */
	Draft(DefinitionName name, DefinitionVersion from, byte[] content, int newest, String author, Instant now) {
		this(name, from.file(), from.title(), content, author, now);
		this.newest = newest;
		this.basis = from.version();
	}

	/** Begins a definition of which there is no version yet. */
	Draft(DefinitionName name, String file, String title, byte[] content, String author, Instant now) {
		this.id = UUID.randomUUID();
		this.file = file;
		this.kind = name.kind();
		this.key = name.key();
		this.owner = name.isShared() ? "" : name.owner();
		this.title = title;
		this.content = content.clone();
		this.status = DraftStatus.EDITING;
		this.author = author;
		this.editors = new String[] { author };
		this.createdAt = now;
		this.changedAt = now;
	}

	/**
	 * Keeps what is in the editor, unless somebody else has done so since it was opened.
	 * @return whether this person had not written in it before
	 */
	boolean write(long seen, byte[] written, String editor, Instant now) {
		requireEditable();
		if (seen != version) {
			throw Refused.tooLate("modeling.draft.overtaken");
		}
		content = FileText.admitted(kind, written).clone();
		changedAt = now;
		var all = new TreeSet<>(Arrays.asList(editors));
		var joins = all.add(editor);
		if (joins) {
			editors = all.toArray(String[]::new);
		}
		return joins;
	}

	void submit() {
		requireEditable();
		status = DraftStatus.SUBMITTED;
	}

	void approve() {
		status = DraftStatus.APPROVED;
	}

	/** Its release was refused or taken back: it may be changed again. */
	void reopen() {
		status = DraftStatus.EDITING;
	}

	void deployed() {
		status = DraftStatus.DEPLOYED;
	}

	void discard(Instant now) {
		requireEditable();
		status = DraftStatus.DISCARDED;
		changedAt = now;
	}

	void requireEditable() {
		if (!isEditable()) {
			throw Refused.tooLate("modeling.draft.closed");
		}
	}

	boolean isEditable() {
		return status == DraftStatus.EDITING;
	}

	/** Somebody has deployed a newer version since, which this one does not contain. */
	boolean isOutdated(DefinitionVersion live) {
		return Draft.OPEN.contains(status) && live != null && live.version() > newest;
	}

	UUID id() {
		return id;
	}

	DefinitionName name() {
		return new DefinitionName(kind, key, owner.isEmpty() ? null : owner);
	}

	String file() {
		return file;
	}

	String title() {
		return title;
	}

	int basis() {
		return basis;
	}

	byte[] content() {
		return content.clone();
	}

	DraftStatus status() {
		return status;
	}

	String author() {
		return author;
	}

	Set<String> editors() {
		return new TreeSet<>(Arrays.asList(editors));
	}

	Instant createdAt() {
		return createdAt;
	}

	Instant changedAt() {
		return changedAt;
	}

	long version() {
		return version;
	}

}
