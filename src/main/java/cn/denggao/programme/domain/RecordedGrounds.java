package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.programme.ProgrammeGround;
import cn.denggao.programme.ProgrammeGround.Basis;
import cn.denggao.programme.ProgrammeGrounds;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Grounds as the packs brought them. */
@Repository
class RecordedGrounds implements ProgrammeGrounds {

	private static final String PERIOD = """
			select (content::jsonb -> 'planPeriod' ->> 'from')::int as first,
			(content::jsonb -> 'planPeriod' ->> 'to')::int as last from programme_programme where code = ?""";

	private static final String TAGS = """
			select tag #>> '{}' as tag from programme_programme p,
			jsonb_path_query(p.content::jsonb, '$.tags[*]') with ordinality as tags(tag, position)
			where p.code = ? order by position""";

	private static final String BASES = """
			select basis ->> 'title' as title, basis ->> 'issuer' as issuer, basis ->> 'number' as number,
			basis ->> 'note' as note from programme_programme p,
			jsonb_path_query(p.content::jsonb, '$.policyBasis[*]') with ordinality as bases(basis, position)
			where p.code = ? and basis ->> 'title' is not null order by position""";

	private final JdbcTemplate database;

	RecordedGrounds(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public ProgrammeGround of(String programme) {
		var tags = database.queryForList(TAGS, String.class, programme);
		var bases = bases(programme);
		return database.queryForObject(PERIOD,
				(row, number) -> new ProgrammeGround(row.getObject("first", Integer.class),
						row.getObject("last", Integer.class), tags, bases),
				programme);
	}

	private List<Basis> bases(String programme) {
		return database.query(BASES, (row, number) -> new Basis(row.getString("title"), row.getString("issuer"),
				row.getString("number"), row.getString("note")), programme);
	}

}
