package cn.denggao.tracking.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.tracking.domain.Position;
import cn.denggao.tracking.domain.Positions;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads status and tokens in one statement, so that both are of the same moment. It only
 * reads; nothing else joins the tables of a module with those of the engine.
 */
@Component
class CamundaPositions implements Positions {

	private static final String ALL = """
			select p.id, coalesce(p.code, p.id::text) as code, p.status,
			array_remove(array_agg(distinct d.key_ || ':' || e.act_id_), null) as elements
			from application_project p
			left join act_ru_execution root on root.business_key_ = p.id::text
			and root.parent_id_ is null and root.super_exec_ is null
			left join act_ru_execution called on called.root_proc_inst_id_ = root.id_ and called.parent_id_ is null
			left join act_ru_execution e on e.proc_inst_id_ = called.id_ and e.act_id_ is not null
			left join act_re_procdef d on d.id_ = e.proc_def_id_
			group by p.id, p.code, p.status""";

	private final JdbcTemplate database;

	CamundaPositions(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public Stream<Position> all() {
		return database.queryForStream(ALL, CamundaPositions::read);
	}

	private static Position read(ResultSet row, int number) throws SQLException {
		var elements = (String[]) row.getArray("elements").getArray();
		return new Position(new ProjectId(row.getObject("id", UUID.class)), row.getString("code"),
				ProjectStatus.valueOf(row.getString("status")), new TreeSet<>(Set.of(elements)));
	}

}
