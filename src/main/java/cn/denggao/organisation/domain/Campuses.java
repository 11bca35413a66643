package cn.denggao.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.denggao.organisation.CampusSummary;
import cn.denggao.organisation.OrganisationId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The places of hospitals. */
@Repository
class Campuses {

	private final JdbcTemplate database;

	Campuses(JdbcTemplate database) {
		this.database = database;
	}

	/** False if the hospital has an open campus of that name. */
	boolean add(CampusSummary campus) {
		try {
			return database.update("""
					insert into organisation_campus (id, hospital, name, region, address, beds, opened_on)
					values (?, ?, ?, ?, ?, ?, ?)""", campus.id(), campus.hospital().value(), campus.name(),
					campus.region(), campus.address(), campus.beds(), campus.openedOn()) > 0;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** False if there is no such open campus. */
	boolean correct(OrganisationId hospital, UUID campus, String address, int beds) {
		return database.update("""
				update organisation_campus set address = ?, beds = ? where id = ? and hospital = ?
				and closed_on is null""", address, beds, campus, hospital.value()) > 0;
	}

	/** False if there is no such open campus, or it was opened later. */
	boolean close(OrganisationId hospital, UUID campus, LocalDate lastDay) {
		return database.update("""
				update organisation_campus set closed_on = ? where id = ? and hospital = ? and closed_on is null
				and opened_on <= ?""", lastDay, campus, hospital.value(), lastDay) > 0;
	}

	List<CampusSummary> of(OrganisationId hospital) {
		return database.query("""
				select * from organisation_campus where hospital = ? order by closed_on nulls first, opened_on, name""",
				(row, number) -> new CampusSummary(row.getObject("id", UUID.class), hospital, row.getString("name"),
						row.getString("region"), row.getString("address"), row.getInt("beds"),
						row.getObject("opened_on", LocalDate.class), row.getObject("closed_on", LocalDate.class)),
				hospital.value());
	}

}
