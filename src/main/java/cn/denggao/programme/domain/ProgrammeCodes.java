package cn.denggao.programme.domain;

import java.util.Optional;

import cn.denggao.organisation.OrganisationId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which authority has which code, and for which pack. */
@Repository
class ProgrammeCodes {

	private final JdbcTemplate database;

	ProgrammeCodes(JdbcTemplate database) {
		this.database = database;
	}

	/** Imports that name the same wait for one another. */
	void oneAtATime(String name) {
		database.query("select pg_advisory_xact_lock(hashtext('programme.code ' || ?))", row -> {
		}, name);
	}

	/** Who has the code. */
	Optional<Holder> holder(String code) {
		return database
			.query("select organisation, coalesce(pack, code) as pack from programme_programme where code = ?",
					(row, number) -> new Holder(OrganisationId.of(row.getString("organisation")),
							row.getString("pack")),
					code)
			.stream()
			.findFirst();
	}

	/** The code under which an authority has taken a pack in. */
	Optional<String> used(String pack, OrganisationId organisation) {
		return database
			.queryForList("select code from programme_programme where coalesce(pack, code) = ? and organisation = ?",
					String.class, pack, organisation.value())
			.stream()
			.findFirst();
	}

	/**
	 * Who took a programme in.
	 *
	 * @param pack code of the pack it came with
	 */
	record Holder(OrganisationId organisation, String pack) {
	}

}
