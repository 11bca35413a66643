package cn.denggao.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Lists versions of plans. */
@Repository
class PlanLines {

	private static final String NEWEST = """
			select distinct on (authority, programme, first_year, last_year) * from planning_plan
			where status = 'PUBLISHED' order by authority, programme, first_year, last_year, number desc""";

	private final JdbcTemplate database;

	private final OrganisationDirectory organisations;

	PlanLines(JdbcTemplate database, OrganisationDirectory organisations) {
		this.database = database;
		this.organisations = organisations;
	}

	/** The newest published version of every plan, the latest published first. */
	List<PlanLine> published() {
		return database.query("select * from (" + NEWEST + ") n order by published_at desc, id", this::line);
	}

	/** All versions of an authority's plans, the newest first. */
	List<PlanLine> of(String authority) {
		return database.query("""
				select * from planning_plan where authority = ?
				order by first_year desc, last_year desc, programme, number desc""", this::line, authority);
	}

	/** The published versions of one plan, the newest first. */
	List<PlanLine> published(PlanScope scope) {
		return database.query("""
				select * from planning_plan where status = 'PUBLISHED' and authority = ? and programme = ?
				and first_year = ? and last_year = ? order by number desc""", this::line, scope.authority(),
				scope.programme(), scope.firstYear(), scope.lastYear());
	}

	private PlanLine line(ResultSet row, int number) throws SQLException {
		var published = row.getObject("published_at", OffsetDateTime.class);
		var region = row.getString("region");
		return new PlanLine(row.getObject("id", UUID.class), row.getString("authority"),
				organisations.nameOf(OrganisationId.of(row.getString("authority"))),
				(region == null) ? null : organisations.region(region).name(), row.getString("title"),
				row.getString("programme_name"), row.getInt("first_year"), row.getInt("last_year"),
				row.getInt("number"), PlanStatus.valueOf(row.getString("status")),
				(published == null) ? null : published.toInstant());
	}

}
