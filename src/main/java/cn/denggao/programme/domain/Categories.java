package cn.denggao.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Programmes and their categories as recorded. */
@Repository
class Categories {

	private static final String SELECT = """
			select c.programme, c.code, c.name, p.name as programme_name
			from programme_category c join programme_programme p on p.code = c.programme order by c.position""";

	private final JdbcTemplate database;

	Categories(JdbcTemplate database) {
		this.database = database;
	}

	Map<Key, Names> names() {
		List<Map.Entry<Key, Names>> rows = database.query(SELECT,
				(row, number) -> Map.entry(new Key(row.getString("programme"), row.getString("code")),
						new Names(row.getString("programme_name"), row.getString("name"))));
		return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	Names names(String programme, String category) {
		return names().get(new Key(programme, category));
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
