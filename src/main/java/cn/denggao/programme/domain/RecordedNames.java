package cn.denggao.programme.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.denggao.programme.ProgrammeNames;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Names as the packs brought them. */
@Repository
class RecordedNames implements ProgrammeNames {

	/** As a column of the table of programmes, told apart. */
	static final String APART = "case when pack is null then name else name || ' ' || code end";

	private final JdbcTemplate database;

	RecordedNames(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public SortedMap<String, String> all() {
		return texts("select code, " + APART + " as text from programme_programme p "
				+ "where exists (select from programme_round r where r.programme = p.code)");
	}

	@Override
	public Map<String, String> packs() {
		return texts("select code, pack as text from programme_programme where pack is not null");
	}

	private SortedMap<String, String> texts(String query) {
		var texts = new TreeMap<String, String>();
		database.query(query, row -> {
			texts.put(row.getString("code"), row.getString("text"));
		});
		return texts;
	}

}
