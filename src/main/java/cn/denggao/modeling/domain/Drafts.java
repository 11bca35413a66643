package cn.denggao.modeling.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All drafts. */
interface Drafts extends Repository<Draft, UUID> {

	Draft saveAndFlush(Draft draft);

	Optional<Draft> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Draft d where d.id = :id")
	Optional<Draft> findLocked(UUID id);

	@Query("select d from Draft d where d.kind = :kind and d.key = :key and d.owner = :owner and d.status in ('EDITING', 'SUBMITTED', 'APPROVED')")
	Optional<Draft> findOpen(DefinitionKind kind, String key, String owner);

	default Optional<Draft> findOpen(DefinitionName name) {
		return findOpen(name.kind(), name.key(), name.isShared() ? "" : name.owner());
	}

	@Query("""
			select d.id as id, d.kind as kind, d.key as key, d.owner as owner, d.title as title, d.status as status, d.author as author,
			d.changedAt as changedAt from Draft d where d.status in ('EDITING', 'SUBMITTED', 'APPROVED')""")
	List<OpenDraft> open();

	/** Everybody who has written in a draft that holds just this content. */
	@Query(value = """
			select distinct unnest(editors) from modeling_draft
			where kind = :kind and definition_key = :key and owner = :owner and content = :content""",
			nativeQuery = true)
	Set<String> editorsOf(String kind, String key, String owner, byte[] content);

	/** Those who begin a draft of the same definition wait for each other. */
	@Query(value = "select 1 from pg_advisory_xact_lock(hashtext('modeling.draft ' || :name))", nativeQuery = true)
	int oneAtATime(String name);

	default Draft require(UUID id) {
		return findById(id).orElseThrow(Refused::notFound);
	}

	default Draft lock(UUID id) {
		return findLocked(id).orElseThrow(Refused::notFound);
	}

	/** A draft without its content. */
	interface OpenDraft {

		UUID getId();

		DefinitionKind getKind();

		String getKey();

		String getOwner();

		String getTitle();

		default DefinitionName name() {
			return new DefinitionName(getKind(), getKey(), getOwner().isEmpty() ? null : getOwner());
		}

		DraftStatus getStatus();

		String getAuthor();

		java.time.Instant getChangedAt();

	}

}
