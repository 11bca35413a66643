package cn.denggao.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import cn.denggao.programme.ProgrammeDuties;
import com.fasterxml.jackson.core.JsonProcessingException;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Duties as the packs brought them. */
@Repository
class RecordedDuties implements ProgrammeDuties {

	private static final String ALL = "select code, " + RecordedNames.APART + " as name," + """
			 content::jsonb -> 'departments' as departments from programme_programme
			where jsonb_typeof(content::jsonb -> 'departments') = 'array' order by code""";

	private final JdbcTemplate database;

	RecordedDuties(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public List<NamedProgramme> all() {
		return database.query(ALL, RecordedDuties::programme);
	}

	private static NamedProgramme programme(ResultSet row, int number) throws SQLException {
		try {
			return new NamedProgramme(row.getString("code"), row.getString("name"),
					PackDepartments.read(RulesText.JSON.readTree(row.getString("departments"))));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
