package cn.denggao.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Programmes and their categories as recorded. */
@Repository
class Categories {

	private static final String SELECT = """
			select c.programme, c.code, c.name, p.name as programme_name
			from programme_category c join programme_programme p on p.code = c.programme""";

	private final JdbcTemplate database;

	Categories(JdbcTemplate database) {
		this.database = database;
	}

	Map<Key, Names> names() {
		var names = new HashMap<Key, Names>();
		database.query(SELECT, row -> {
			names.put(new Key(row.getString("programme"), row.getString("code")), named(row));
		});
		return names;
	}

	/** Null if there is no such category. */
	Names names(String programme, String category) {
		return database
			.query(SELECT + " where c.programme = ? and c.code = ?", (row, number) -> named(row), programme, category)
			.stream()
			.findFirst()
			.orElse(null);
	}

	private static Names named(ResultSet row) throws SQLException {
		return new Names(row.getString("programme_name"), row.getString("name"));
	}

	/** Whether nobody vouches for the text its rules come from (R003-25). */
	boolean isUnconfirmed(String programme, String category) {
		return Boolean.TRUE.equals(
				database.queryForObject("select unconfirmed from programme_category where programme = ? and code = ?",
						Boolean.class, programme, category));
	}

	record Key(String programme, String category) {
	}

	record Names(String programme, String category) {
	}

}
