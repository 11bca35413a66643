package cn.denggao.application.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which project an approved one goes on from, written once by the database. */
@Repository
class Promotions {

	private final JdbcTemplate database;

	Promotions(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Links those of these that were just approved; answers with the code of the lower
	 * project of each that has one.
	 */
	Map<ProjectId, String> record(Collection<ProjectId> approved) {
		var codes = new HashMap<ProjectId, String>();
		database.query("select project_id, code from application_link_promotions(?::uuid[])", row -> {
			codes.put(new ProjectId(row.getObject("project_id", UUID.class)), row.getString("code"));
		}, (Object) array(approved));
		return codes;
	}

	/** The lower project of each that has one. */
	Map<ProjectId, ProjectId> from(Collection<ProjectId> projects) {
		var lower = new HashMap<ProjectId, ProjectId>();
		database.query("select project_id, promoted_from from application_promotion where project_id = any (?::uuid[])",
				row -> {
					lower.put(new ProjectId(row.getObject("project_id", UUID.class)),
							new ProjectId(row.getObject("promoted_from", UUID.class)));
				}, (Object) array(projects));
		return lower;
	}

	/** Those that go on from this one. */
	List<ProjectId> to(ProjectId project) {
		return database
			.queryForList("select project_id from application_promotion where promoted_from = ?", UUID.class,
					project.value())
			.stream()
			.map(ProjectId::new)
			.toList();
	}

	/**
	 * How many approvals that count are promotions, by programme and category; those of
	 * hospitals below an authority on their day, null for all.
	 */
	Map<String, Integer> counted(String authority) {
		var counts = new HashMap<String, Integer>();
		database.query("""
				select a.programme || ' ' || a.category as of, count(*) as promoted
				from application_approved a join application_promotion m on m.project_id = a.project_id
				where a.lost_on is null and not a.self_funded
				and (cast(? as text) is null or a.authorities @> array[cast(? as text)])
				group by 1""", row -> {
			counts.put(row.getString("of"), row.getInt("promoted"));
		}, authority, authority);
		return counts;
	}

	private static UUID[] array(Collection<ProjectId> projects) {
		return projects.stream().map(ProjectId::value).toArray(UUID[]::new);
	}

}
