package cn.denggao.guide.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All policy documents. */
interface PolicyDocuments extends JpaRepository<PolicyDocument, UUID> {

	String LINE = """
			select new cn.denggao.guide.domain.PolicyLine(p.id, p.title, p.issuer, p.number, p.openNumber, p.issuedOn,
			p.validUntil, p.trial, p.keeper, p.confirmedBy is not null, p.publishedAt) from PolicyDocument p""";

	String FOUND = " p.folded like :like escape '!' order by p.issuedOn desc nulls last, p.title, p.id";

	/** Published ones whose words are like this. */
	@Query(LINE + " where p.publishedAt is not null and" + FOUND)
	Page<PolicyLine> published(String like, Pageable page);

	/** Those of one authority, and what others have published. */
	@Query(LINE + " where (p.keeper = :keeper or p.publishedAt is not null) and" + FOUND)
	Page<PolicyLine> seenBy(String keeper, String like, Pageable page);

	/** What a programme rests on and everybody may read. */
	@Query(LINE
			+ """
					\swhere p.publishedAt is not null and p.id in (select b.policyId from PolicyBasis b where b.programme = :programme) and p.keeper in :keepers
					order by p.issuedOn desc nulls last, p.title""")
	List<PolicyLine> basisOf(String programme, Collection<String> keepers);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from PolicyDocument p where p.id = :id")
	Optional<PolicyDocument> lock(UUID id);

	Optional<PolicyDocument> findByKeeperAndDigest(String keeper, String digest);

	@Query(nativeQuery = true, value = "select programme from guide_basis where policy_id = :policy order by programme")
	List<String> programmesOn(UUID policy);

	@Modifying
	@Query(nativeQuery = true,
			value = "insert into guide_basis (policy_id, programme) values (:policy, :programme) on conflict do nothing")
	int add(UUID policy, String programme);

	@Modifying
	@Query(nativeQuery = true, value = "delete from guide_basis where policy_id = :policy and programme = :programme")
	int remove(UUID policy, String programme);

}
