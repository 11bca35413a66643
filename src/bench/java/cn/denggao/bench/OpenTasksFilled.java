package cn.denggao.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks in a database of either side: one task is made by the engine, the rest are
 * its copies. A hundred groups share them; the officer is in three of them and has every
 * two-hundredth task claimed; the newcomer's group has twenty tasks however many there
 * are.
 */
final class OpenTasksFilled {

	/** Sees three groups of a hundred. */
	static final String OFFICER = "officer";

	/** The officer's groups. */
	static final List<String> GROUPS = List.of("hospital-applicant-H0", "hospital-applicant-H1",
			"hospital-applicant-H2");

	/** Sees one small group. */
	static final String NEWCOMER = "newcomer";

	/** The newcomer's group, of twenty tasks. */
	static final List<String> SMALL_GROUP = List.of("hospital-applicant-SMALL");

	private static final int SMALL = 20;

	private static final String GROUP = "case when n <= " + SMALL
			+ " then 'hospital-applicant-SMALL' else 'hospital-applicant-H' || n % 100 end";

	private static final String CLAIMED = "case when n > " + SMALL + " and n % 200 = 7 then '" + OFFICER + "' end";

	private static final Set<String> IDS = Set.of("id_", "execution_id_", "proc_inst_id_", "root_proc_inst_id_",
			"parent_id_", "super_exec_", "task_id_", "business_key_", "act_inst_id_", "resource_id_", "project_id",
			"business_key", "task_id");

	private final JdbcTemplate sql;

	private final Copies copies;

	private final int count;

	OpenTasksFilled(Server.Database database, int count) {
		this.sql = database.sql();
		this.copies = new Copies(sql);
		this.count = count;
	}

	/** What a stock engine holds of its open tasks: permissions among it. */
	void inEngine() {
		copies.of("act_ru_execution", "true", count, IDS, Map.of());
		copies.of("act_ru_task", "true", count, IDS,
				Map.of("create_time_", "t.create_time_ - n * interval '1 second'", "assignee_", CLAIMED));
		copies.of("act_ru_identitylink", "group_id_ is not null", count, IDS, Map.of("group_id_", GROUP));
		copies.of("act_ru_authorization", "resource_type_ = 7 and group_id_ is not null and resource_id_ <> '*'", count,
				IDS, Map.of("group_id_", GROUP));
		sql.update("""
				insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)
				select md5(id_), 1, 1, assignee_, 7, id_, 1 from act_ru_task where assignee_ is not null
				and exists (select from act_ru_authorization where resource_type_ = 7 and resource_id_ <> '*')""");
	}

	/** What our worklist holds beside it. */
	void inWorklist() {
		var created = "t.created_at - n * interval '1 second'";
		copies.of("worklist_task", "true", count, IDS, Map.of("created_at", created, "assignee", CLAIMED));
		copies.of("worklist_entry", "true", count, IDS,
				Map.of("created_at", created, "principal", GROUP, "assignee", CLAIMED));
		sql.update("""
				insert into worklist_entry (principal, task_id, assignee, created_at, due_at)
				select assignee, task_id, assignee, created_at, due_at from worklist_task where assignee is not null""");
	}

}
