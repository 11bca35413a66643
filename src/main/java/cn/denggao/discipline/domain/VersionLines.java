package cn.denggao.discipline.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import cn.denggao.discipline.DisciplineClass;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Lists versions with what they come to, the newest first. */
@Repository
class VersionLines {

	private static final String COUNTED = """
			select c.id, c.hospital, c.year, c.number, c.status, c.confirmed_at,
			count(*) filter (where d.discipline_class = 'BASIC') basic,
			count(*) filter (where d.discipline_class = 'PLATFORM') platform,
			count(*) filter (where d.discipline_class = 'ADVANTAGE') advantage,
			count(*) filter (where d.discipline_class = 'KEY_SUPPORT') key_support,
			count(*) filter (where d.specialty is not null and d.discipline_class is null) unclassified,
			c.status = 'CONFIRMED' and not exists (select from discipline_classification n where n.hospital = c.hospital
			and n.year = c.year and n.number > c.number and n.status = 'CONFIRMED') counting
			from discipline_classification c left join discipline_class d on d.classification_id = c.id where %s
			group by c.id order by c.hospital, c.year desc, c.number desc""";

	private final JdbcTemplate database;

	VersionLines(JdbcTemplate database) {
		this.database = database;
	}

	List<VersionLine> of(String hospital) {
		return database.query(COUNTED.formatted("c.hospital = ?"), VersionLines::line, hospital);
	}

	List<VersionLine> of(Collection<String> hospitals, int year) {
		return database.query(COUNTED.formatted("c.hospital = any (?) and c.year = ?"), VersionLines::line,
				hospitals.toArray(String[]::new), year);
	}

	/** Years of which these hospitals have versions, the latest first. */
	List<Integer> years(Collection<String> hospitals) {
		return database.queryForList("""
				select distinct year from discipline_classification where hospital = any (?) order by year desc""",
				Integer.class, (Object) hospitals.toArray(String[]::new));
	}

	private static VersionLine line(ResultSet row, int number) throws SQLException {
		var counts = new EnumMap<DisciplineClass, Integer>(DisciplineClass.class);
		for (var each : DisciplineClass.values()) {
			counts.put(each, row.getInt(each.name().toLowerCase(Locale.ROOT)));
		}
		var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
		return new VersionLine(row.getObject("id", UUID.class), row.getString("hospital"), row.getInt("year"),
				row.getInt("number"), ClassificationStatus.valueOf(row.getString("status")),
				(confirmed == null) ? null : confirmed.toInstant(), counts, row.getInt("unclassified"),
				row.getBoolean("counting"));
	}

}
