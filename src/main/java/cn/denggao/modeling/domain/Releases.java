package cn.denggao.modeling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All releases. */
interface Releases extends Repository<Release, UUID> {

	/** Of a query for heads. */
	String HEADS = """
			select new cn.denggao.modeling.domain.ReleaseHead(r.id, r.kind, r.key, r.owner, r.title, r.withdrawal, r.status, r.basis, r.author,
			r.submittedAt, r.reason, r.approver, r.decisionReason, r.deployedBy, r.deployedVersion) from Release r
			""";

	Release saveAndFlush(Release release);

	Optional<Release> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Release r where r.id = :id")
	Optional<Release> findLocked(UUID id);

	@Query("select r from Release r where r.sha256 = :sha256 and r.status in ('WAITING', 'APPROVED')")
	Optional<Release> findOpen(String sha256);

	/** In one order, so that two who lock several never wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select r from Release r where r.kind = :kind and r.key = :key and r.owner = :owner and r.basis < :newest
			and r.status in ('WAITING', 'APPROVED') order by r.id""")
	List<Release> lockOvertaken(DefinitionKind kind, String key, String owner, int newest);

	/** Keys of shared forms that are approved and not deployed yet. */
	@Query("select r.key from Release r where r.kind = 'FORM' and r.owner = '' and r.status = 'APPROVED'")
	Set<String> approvedForms();

	/** All that wait or are approved, in the same order. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select r from Release r where r.kind = :kind and r.key = :key and r.owner = :owner
			and r.status in ('WAITING', 'APPROVED') order by r.id""")
	List<Release> lockOpen(DefinitionKind kind, String key, String owner);

	/** Everybody who has written in a release of just this content. */
	@Query(value = "select distinct unnest(authors) from modeling_release where sha256 = :sha256", nativeQuery = true)
	Set<String> authorsOf(String sha256);

	@Query("select distinct r.kind as kind, r.key as key, r.owner as owner from Release r where r.status in ('WAITING', 'APPROVED')")
	List<OpenName> openNames();

	@Query(HEADS + "where r.draft = :draft order by r.submittedAt desc limit 1")
	Optional<ReleaseHead> lastOfDraft(UUID draft);

	@Query(HEADS
			+ "where r.kind = :kind and r.key = :key and r.status = 'USED' and r.withdrawal = false order by r.deployedAt")
	List<ReleaseHead> deployed(DefinitionKind kind, String key);

	@Query(value = HEADS
			+ "order by case r.status when 'WAITING' then 0 when 'APPROVED' then 1 else 2 end, r.submittedAt desc",
			countQuery = "select count(r) from Release r")
	Page<ReleaseHead> all(Pageable page);

	@Query("select r.kind as kind, r.key as key, r.deployedVersion as version, r.deployedBy as login from Release r where r.status = 'USED' and r.withdrawal = false order by r.deployedAt")
	List<Deployer> deployers();

	@Query(value = "select count(*) from modeling_release where status = 'WAITING' and not :login = any (authors)",
			nativeQuery = true)
	long countWaitingFor(String login);

	/**
	 * Uses the approval of a content up, whoever deploys it by whatever way, if the
	 * newest version is still the one the approver compared it with.
	 * @return 1, or 0 if there is no such approval
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("""
			update versioned Release r set r.status = 'USED', r.deployedBy = :who, r.deployedAt = :now,
			r.deployedVersion = :version where r.sha256 = :sha256 and r.status = 'APPROVED' and r.basis = :basis
			and r.withdrawal = false""")
	int use(String sha256, int basis, int version, String who, Instant now);

	@Query("select r from Release r where r.sha256 = :sha256 and r.status = 'USED' and r.deployedVersion = :version and r.withdrawal = false order by r.deployedAt desc limit 1")
	Optional<Release> findUsed(String sha256, int version);

	/** Who deployed a version. */
	interface Deployer {

		DefinitionKind getKind();

		String getKey();

		int getVersion();

		String getLogin();

	}

	/** A definition of which something is submitted. */
	interface OpenName {

		DefinitionKind getKind();

		String getKey();

		String getOwner();

	}

	default Release require(UUID id) {
		return findById(id).orElseThrow(Refused::notFound);
	}

	default Release lock(UUID id) {
		return findLocked(id).orElseThrow(Refused::notFound);
	}

}
