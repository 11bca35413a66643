package cn.denggao.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads what is deployed, forms included, for which the engine has no public query, and
 * tells what the program shipped from what an administrator deployed.
 */
@Component
public class DeployedFiles {

	private static final String ALL = """
			with definition as (
				select 'bpmn' as ending, key_, version_, name_, resource_name_, id_, deployment_id_ from act_re_procdef
				union all
				select 'dmn', key_, version_, name_, resource_name_, id_, deployment_id_ from act_re_decision_def
				union all
				select 'form', key_, version_, null, resource_name_, id_, deployment_id_ from act_re_camformdef),
			running as (
				select proc_def_id_, count(*) as instances from act_ru_execution where parent_id_ is null
				group by proc_def_id_),
			counted as (
				select d.*, coalesce(r.instances, 0) as instances,
					sum(coalesce(r.instances, 0)) over (partition by d.ending, d.key_) as in_all,
					max(d.version_) over (partition by d.ending, d.key_) as newest
				from definition d left join running r on r.proc_def_id_ = d.id_)
			select c.*, p.deploy_time_, exists (select 1 from engine_shipment s
				where s.deployment = c.deployment_id_ and s.file = c.resource_name_) as shipped
			from counted c join act_re_deployment p on p.id_ = c.deployment_id_
			""";

	private final JdbcTemplate database;

	DeployedFiles(JdbcTemplate database) {
		this.database = database;
	}

	/** The newest version of everything, by kind and key. */
	public List<DeployedFile> newest() {
		return database.query(ALL + "where c.version_ = c.newest order by c.ending, c.key_", DeployedFiles::read);
	}

	/** The newest version of one. */
	public Optional<DeployedFile> newest(String ending, String key) {
		return versions(ending, key).stream().findFirst();
	}

	/** All versions of one, the newest first. */
	public List<DeployedFile> versions(String ending, String key) {
		return database.query(ALL + "where c.ending = ? and c.key_ = ? order by c.version_ desc", DeployedFiles::read,
				ending, key);
	}

	/** What was deployed, to the byte. */
	public byte[] content(DeployedFile file) {
		return database.queryForObject("select bytes_ from act_ge_bytearray where deployment_id_ = ? and name_ = ?",
				byte[].class, file.deployment(), file.file());
	}

	private static DeployedFile read(ResultSet row, int number) throws SQLException {
		return new DeployedFile(row.getString("ending"), row.getString("key_"), row.getInt("version_"),
				row.getString("name_"), row.getString("resource_name_"), row.getString("id_"),
				row.getString("deployment_id_"), row.getTimestamp("deploy_time_").toInstant(),
				row.getBoolean("shipped"), row.getLong("instances"), row.getLong("in_all"));
	}

}
