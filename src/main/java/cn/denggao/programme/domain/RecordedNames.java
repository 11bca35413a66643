package cn.denggao.programme.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.denggao.kernel.Actor;
import cn.denggao.programme.ProgrammeNames;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.RoundVisibility;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Names as the packs brought them. */
@Repository
class RecordedNames implements ProgrammeNames {

	/** As a column of the table of programmes, told apart. */
	static final String APART = "case when pack is null then name else name || ' ' || code end";

	private final JdbcTemplate database;

	private final RoundDirectory rounds;

	private final RoundVisibility visibility;

	RecordedNames(JdbcTemplate database, RoundDirectory rounds, RoundVisibility visibility) {
		this.database = database;
		this.rounds = rounds;
		this.visibility = visibility;
	}

	@Override
	public SortedMap<String, String> all() {
		return texts("select code, " + APART + " as text from programme_programme p "
				+ "where exists (select from programme_round r where r.programme = p.code)");
	}

	@Override
	public SortedMap<String, String> seenBy(Actor who) {
		var seen = all();
		seen.keySet()
			.retainAll(visibility.visible(rounds.all(), who).stream().map(RoundSummary::programmeCode).toList());
		return seen;
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
