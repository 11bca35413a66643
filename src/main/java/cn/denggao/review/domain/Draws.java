package cn.denggao.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Records of all lotteries. */
interface Draws extends Repository<Draw, UUID> {

	Draw save(Draw draw);

	@Query("select d from Draw d where d.round = :round order by d.drawnAt desc")
	List<Draw> ofRound(UUID round);

	@Query("select d from Draw d where d.panel = :panel order by d.drawnAt desc")
	List<Draw> ofPanel(UUID panel);

	/** The draw of the whole round that waits for the supervisor. */
	@Query("select d from Draw d where d.round = :round and d.panel is null and d.status = 'DRAWN'")
	Optional<Draw> undecidedOfRound(UUID round);

	@Query("select d from Draw d where d.panel = :panel and d.status = 'DRAWN'")
	Optional<Draw> undecidedOfPanel(UUID panel);

	@Query("select count(d) from Draw d where d.round = :round and d.panel is null")
	int countOfRound(UUID round);

}
