package cn.denggao.engine.shipping;

import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What the program itself has deployed, in a table that no way into the engine can write
 * to.
 */
@Repository
class Shipments {

	private final JdbcTemplate jdbc;

	Shipments(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The second node waits here and then finds nothing new. */
	void oneNodeAtATime() {
		jdbc.queryForList("select pg_advisory_xact_lock(hashtext('denggao.shipping'))");
	}

	void record(String deployment, ShippedFile file) {
		jdbc.update("insert into engine_shipment (deployment, file, sha256) values (?, ?, ?)", deployment, file.name(),
				file.hash());
	}

	/** The hash of the file in this deployment, if the program deployed it. */
	Optional<String> hashOf(String deployment, ShippedFile file) {
		return jdbc
			.queryForList("select sha256 from engine_shipment where deployment = ? and file = ?", String.class,
					deployment, file.name())
			.stream()
			.findFirst();
	}

	/** The hash the file had when it was shipped last. */
	Optional<String> lastHashOf(ShippedFile file) {
		return jdbc
			.queryForList("select sha256 from engine_shipment where file = ? order by shipped_at desc limit 1",
					String.class, file.name())
			.stream()
			.findFirst();
	}

}
