package cn.denggao.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import cn.denggao.SharedPostgres;
import cn.denggao.crash.NodeMain.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two nodes move a thousand running cases; both are killed while a case of each has moved
 * and is not yet noted. A new node finishes what they left.
 */
class MigrationCrashTests {

	private static final int SOME = 300;

	private final String url = SharedPostgres.newDatabase();

	private final Ground ground = new Ground(url);

	private final List<Node> nodes = new ArrayList<>();

	@AfterEach
	void stopThem() throws Exception {
		for (var node : nodes) {
			node.close();
		}
	}

	@Test
	void movesEachOfAThousandOnceWhenBothNodesAreKilled() throws Exception {
		// given
		nodes.add(Node.thatPrepares(Story.MIGRATION, "mover-a", url));
		nodes.add(Node.of("mover-b", url));
		until(() -> nodes.stream().allMatch(Node::answers) && !ground.migrations().isEmpty());
		until(() -> moved() > SOME);

		// when
		var gate = ground.keepAudit(ground.migrations().get(0));
		until(() -> ground.waiting().containsAll(List.of("mover-a", "mover-b")));
		nodes.forEach(Node::kill);
		gate.rollback();
		gate.close();
		until(() -> ground.connected("mover-a") + ground.connected("mover-b") == 0);

		// then
		var movedBefore = moved();
		assertThat(movedBefore).isBetween((long) SOME, ManyCases.CASES - 2L);
		assertThat(onVersion(2)).isEqualTo(movedBefore);
		assertThat(onVersion(1)).isEqualTo(ManyCases.CASES - movedBefore);

		// when
		nodes.add(Node.of("mover-c", url));
		until(() -> ground.number("select count(*) from modeling_migration where status = 'DONE'") == 1);

		// then
		assertEachMovedOnce();
		assertNothingElseChanged();
	}

	private void assertEachMovedOnce() {
		assertThat(onVersion(2)).isEqualTo(ManyCases.CASES);
		assertThat(onVersion(1)).isZero();
		assertThat(ground.texts("""
				select business_key || ' ' || status || ' ' || attempts from modeling_migration_case
				order by business_key""")).isEqualTo(each(number -> ManyCases.key(number) + " MOVED 1"));
		assertThat(ground.texts("""
				select facts::json ->> 'case' from audit_entry where action = 'modeling.case-moved'
				order by 1""")).isEqualTo(each(ManyCases::key));
		assertThat(ground.texts("select running_before || ' ' || running_after from modeling_migration"))
			.containsExactly("1000 1000");
	}

	private void assertNothingElseChanged() {
		assertThat(ground.texts("""
				select i.business_key_ || ' ' || coalesce(t.assignee_, '') from act_ru_task t
				join act_ru_execution i on i.id_ = t.proc_inst_id_ order by 1"""))
			.isEqualTo(each(number -> ManyCases.key(number) + " " + ManyCases.claimant(number)));
		assertThat(ground.texts("""
				select i.business_key_ || ' ' || to_char(j.duedate_ at time zone 'Asia/Shanghai' at time zone 'UTC',
				  'YYYY-MM-DD"T"HH24:MI:SS"Z"') from act_ru_job j
				join act_ru_execution i on i.id_ = j.process_instance_id_ order by 1"""))
			.isEqualTo(each(number -> ManyCases.key(number) + " " + ManyCases.due(number)));
		assertThat(ground.number("select count(*) from act_hi_taskinst where proc_def_key_ = 'long-life'"))
			.isEqualTo(ManyCases.CASES);
		assertThat(ground.number("select count(*) from worklist_task where process = 'long-life'"))
			.isEqualTo(ManyCases.CASES);
		assertThat(ground.number("select count(*) from act_ru_incident")).isZero();
	}

	private long moved() {
		return ground.number("select count(*) from modeling_migration_case where status = 'MOVED'");
	}

	/** Cases whose every row in the engine belongs to this version. */
	private long onVersion(int version) {
		return ground.number("""
				select count(*) from act_ru_execution i join act_re_procdef d on d.id_ = i.proc_def_id_
				join act_ru_task t on t.proc_inst_id_ = i.id_ and t.proc_def_id_ = d.id_
				join act_ru_job j on j.process_instance_id_ = i.id_ and j.process_def_id_ = d.id_
				where i.parent_id_ is null and d.key_ = 'long-life' and d.version_ =\s""" + version);
	}

	private static List<String> each(IntFunction<String> line) {
		return IntStream.range(0, ManyCases.CASES).mapToObj(line).toList();
	}

	private static void until(Callable<Boolean> condition) {
		await().pollInterval(Duration.ofMillis(100)).atMost(Duration.ofMinutes(4)).until(condition);
	}

}
