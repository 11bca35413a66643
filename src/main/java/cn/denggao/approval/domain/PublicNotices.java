package cn.denggao.approval.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublicNotices extends JpaRepository<PublicNotice, UUID> {

	@Query("select n from PublicNotice n where n.round = :round and n.lateEntry is null order by n.publishedAt desc limit 1")
	Optional<PublicNotice> mainOf(UUID round);

	Optional<PublicNotice> findFirstByLateEntryOrderByPublishedAtDesc(UUID lateEntry);

	List<PublicNotice> findByEndsAtIsNotNullOrderByPublishedAtDesc();

	List<PublicNotice> findByEndsAtIsNotNullOrderByPublishedAtDesc(Limit most);

}
