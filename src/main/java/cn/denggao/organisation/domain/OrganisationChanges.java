package cn.denggao.organisation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import cn.denggao.organisation.OrganisationChange;
import cn.denggao.organisation.OrganisationChange.What;
import cn.denggao.organisation.OrganisationId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What organisations were before, and what they will be. */
@Repository
class OrganisationChanges {

	private static final String SELECT = "select * from organisation_change where ";

	private final JdbcTemplate database;

	OrganisationChanges(JdbcTemplate database) {
		this.database = database;
	}

	/** False if the organisation changes the same thing on this day already. */
	boolean add(OrganisationId id, What what, String former, String present, LocalDate from, boolean applied) {
		try {
			return database.update("""
					insert into organisation_change (organisation, what, former, present, from_day, applied)
					values (?, ?, ?, ?, ?, ?)""", id.value(), what.name(), former, present, from, applied) > 0;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** False if somebody else was faster. */
	boolean applied(long id, String former) {
		return database.update("update organisation_change set applied = true, former = ? where id = ? and not applied",
				former, id) > 0;
	}

	List<OrganisationChange> of(OrganisationId id) {
		return database.query(SELECT + "organisation = ? order by from_day desc, id desc", OrganisationChanges::change,
				id.value());
	}

	List<OrganisationChange> due(LocalDate today) {
		return database.query(SELECT + "not applied and from_day <= ? order by from_day, id",
				OrganisationChanges::change, today);
	}

	/** What it was on that day, if it has changed since. */
	List<String> formerOn(OrganisationId id, What what, LocalDate day) {
		return database.queryForList("""
				select former from organisation_change where organisation = ? and what = ? and applied and from_day > ?
				order by from_day limit 1""", String.class, id.value(), what.name(), day);
	}

	private static OrganisationChange change(ResultSet row, int number) throws SQLException {
		return new OrganisationChange(row.getLong("id"), OrganisationId.of(row.getString("organisation")),
				What.valueOf(row.getString("what")), row.getString("former"), row.getString("present"),
				row.getObject("from_day", LocalDate.class), row.getBoolean("applied"));
	}

}
