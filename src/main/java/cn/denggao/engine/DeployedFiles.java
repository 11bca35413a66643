package cn.denggao.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import cn.denggao.engine.Variants.Kind;

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
				select 'bpmn' as ending, key_, version_, name_, resource_name_, id_, deployment_id_, tenant_id_
				from act_re_procdef
				union all
				select 'dmn', key_, version_, name_, resource_name_, id_, deployment_id_, tenant_id_ from act_re_decision_def
				union all
				select 'form', key_, version_, null, resource_name_, id_, deployment_id_, tenant_id_ from act_re_camformdef),
			running as (
				select proc_def_id_, count(*) as instances from act_ru_execution where parent_id_ is null
				group by proc_def_id_),
			counted as (
				select d.*, coalesce(r.instances, 0) as instances,
					sum(coalesce(r.instances, 0)) over (partition by d.ending, d.key_, d.tenant_id_) as in_all,
					max(d.version_) over (partition by d.ending, d.key_, d.tenant_id_) as newest
				from definition d left join running r on r.proc_def_id_ = d.id_)
			select c.*, p.deploy_time_, exists (select 1 from engine_shipment s
				where s.deployment = c.deployment_id_ and s.file = c.resource_name_) as shipped,
				exists (select 1 from engine_withdrawn_variant w where w.ending = c.ending and w.definition_key = c.key_
				and w.owner = c.tenant_id_ and w.version >= c.version_) as withdrawn
			from counted c join act_re_deployment p on p.id_ = c.deployment_id_
			""";

	private final JdbcTemplate database;

	DeployedFiles(JdbcTemplate database) {
		this.database = database;
	}

	/** The newest version of everything, by kind, key and owner, the shared one first. */
	public List<DeployedFile> newest() {
		return database.query(ALL + "where c.version_ = c.newest order by c.ending, c.key_, c.tenant_id_ nulls first",
				DeployedFiles::read);
	}

	/**
	 * All versions of one, the newest first.
	 * @param owner null for the shared one
	 */
	public List<DeployedFile> versions(String ending, String key, String owner) {
		return database.query(ALL
				+ "where c.ending = ? and c.key_ = ? and c.tenant_id_ is not distinct from ? order by c.version_ desc",
				DeployedFiles::read, ending, key, owner);
	}

	/** Whether there is a shared one that everybody gets who has none of his own. */
	public boolean isDeployed(String ending, String key) {
		return Boolean.TRUE.equals(database.queryForObject(
				"select exists (select from " + Kind.of(ending).table() + " where key_ = ? and tenant_id_ is null)",
				Boolean.class, key));
	}

	/** The number that the next version of a key will have, whoever owns it. */
	public int nextVersion(String ending, String key) {
		return database.queryForObject(
				"select coalesce(max(version_), 0) + 1 from " + Kind.of(ending).table() + " where key_ = ?",
				Integer.class, key);
	}

	/** No new case gets these versions of an owner any more; a later version it does. */
	public void withdraw(DeployedFile newest) {
		database.update("""
				insert into engine_withdrawn_variant (ending, definition_key, owner, version) values (?, ?, ?, ?)
				on conflict (ending, definition_key, owner) do update set version = excluded.version""",
				newest.ending(), newest.key(), newest.owner(), newest.version());
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
				row.getBoolean("shipped"), row.getString("tenant_id_"), row.getBoolean("withdrawn"),
				row.getLong("instances"), row.getLong("in_all"));
	}

}
