package cn.denggao.organisation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationLine;
import cn.denggao.organisation.OrganisationSearch;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches the tree with one recursive statement. */
@Component
@Transactional(readOnly = true)
class FindingOrganisations implements OrganisationSearch {

	private static final String TREE = """
			with recursive tree as (
				select * from organisation_authority where id = :top
				union
				select a.* from organisation_authority a join tree on a.superior = tree.id),
			everything as (
				select id, name, false as hospital, null as credit_code, region, superior, ended_on, null as heir from tree
				union all
				select h.id, h.name, true, h.credit_code, h.region, h.supervisor, h.ended_on, h.successor
				from organisation_hospital h join tree on h.supervisor = tree.id),
			found as (
				select e.* from everything e where (e.name like :like or e.id like :like or e.credit_code like :like
					or exists (select from organisation_change c where c.organisation = e.id and c.what = 'NAME'
					and c.former like :like))
				and case :kind when 'AUTHORITY' then not hospital and ended_on is null
					when 'HOSPITAL' then hospital and ended_on is null
					when 'ENDED' then ended_on is not null else true end)
			""";

	private static final String PAGE = TREE + """
			select f.*, a.name as above, h.name as heir_name from found f
			left join organisation_authority a on a.id = f.superior
			left join organisation_hospital h on h.id = f.heir
			order by f.hospital, f.id limit :size offset :from""";

	/** From below it is a few steps, however large the tree. */
	private static final String UP = """
			with recursive up as (
				select id, superior from organisation_authority
				where id = coalesce((select supervisor from organisation_hospital where id = :id), :id)
				union
				select a.id, a.superior from organisation_authority a join up on a.id = up.superior)
			select exists (select from up where id = :top) or exists (select from up)
				and exists (select from organisation_authority
					where id = :top and level = 'NATION' and ended_on is null)""";

	private static final String KNOWN = """
			select exists (select from organisation_authority where id = :id)
				or exists (select from organisation_hospital where id = :id)""";

	private final NamedParameterJdbcTemplate database;

	FindingOrganisations(NamedParameterJdbcTemplate database) {
		this.database = database;
	}

	@Override
	public Page<OrganisationLine> under(OrganisationId top, String text, String kind, Pageable page) {
		var wanted = Map.of("top", top.value(), "kind", kind, "like",
				"%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%", "size", page.getPageSize(), "from",
				page.getOffset());
		long total = database.queryForObject(TREE + "select count(*) from found", wanted, Long.class);
		return new PageImpl<>(database.query(PAGE, wanted, FindingOrganisations::line), page, total);
	}

	@Override
	public boolean knows(OrganisationId id) {
		return Boolean.TRUE.equals(database.queryForObject(KNOWN, Map.of("id", id.value()), Boolean.class));
	}

	@Override
	public boolean isUnder(OrganisationId top, OrganisationId id) {
		return Boolean.TRUE
			.equals(database.queryForObject(UP, Map.of("top", top.value(), "id", id.value()), Boolean.class));
	}

	private static OrganisationLine line(ResultSet row, int number) throws SQLException {
		return new OrganisationLine(OrganisationId.of(row.getString("id")), row.getString("name"),
				row.getBoolean("hospital"), row.getString("credit_code"), row.getString("region"),
				row.getString("above"), row.getObject("ended_on", LocalDate.class), row.getString("heir_name"));
	}

}
