package cn.denggao.document.domain;

import java.time.Instant;
import java.util.UUID;

import cn.denggao.document.DocumentId;
import cn.denggao.document.DocumentOwner;
import cn.denggao.document.DocumentSummary;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file as it was handed in. It never changes; it can only be withdrawn. */
@Entity
@Table(name = "document_file")
class StoredFile {

	@Id
	private UUID id;

	private String ownerType;

	private String ownerId;

	private String slot;

	private String fileName;

	private int version;

	private String mediaType;

	private long size;

	private String sha256;

	private Instant storedAt;

	private String storedBy;

	private Instant withdrawnAt;

	private String account;

	private Instant removedAt;

	protected StoredFile() {
	}

	StoredFile(DocumentSummary summary, String account) {
		this.id = summary.id().value();
		this.ownerType = summary.owner().type();
		this.ownerId = summary.owner().id();
		this.slot = summary.slot();
		this.fileName = summary.fileName();
		this.version = summary.version();
		this.mediaType = summary.mediaType();
		this.size = summary.size();
		this.sha256 = summary.sha256();
		this.storedAt = summary.storedAt();
		this.storedBy = summary.storedBy();
		this.account = account;
	}

	void withdraw(Instant at) {
		if (withdrawnAt == null) {
			this.withdrawnAt = at;
		}
	}

	/** The bytes are no longer kept for this file; that it was handed in stays known. */
	void remove(Instant at) {
		this.removedAt = at;
	}

	boolean isRemoved() {
		return removedAt != null;
	}

	DocumentSummary summary() {
		return new DocumentSummary(new DocumentId(id), new DocumentOwner(ownerType, ownerId), slot, fileName, version,
				mediaType, size, sha256, storedAt, storedBy);
	}

}
