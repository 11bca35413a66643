package cn.denggao.modeling.migration;

import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.Acting;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.identity.TopBarCounter;
import cn.denggao.modeling.MigrationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody has to look whether a migration waits or has ended. */
class MigrationNoticesTests extends LongLife {

	private static final Acting WRITER = Acting.as("moves-writer", "140000", Role.SYS_ADMIN);

	private static final Acting SECOND = Acting.as("moves-second", "140000", Role.SEC_ADMIN);

	@Autowired
	private OpeningAccounts opening;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private List<TopBarCounter> counters;

	@Autowired
	private CurrentActor current;

	private MigrationId migration;

	@BeforeEach
	void aMigrationIsProposed() {
		opened("moves-writer", Role.SYS_ADMIN);
		opened("moves-second", Role.SEC_ADMIN);
		former = deployed("former");
		waitingAt(BUILD, 2);
		present = deployed("present");
		migration = WRITER.gets(() -> proposing.propose(PROCESS, former, present, "验收前增加财务审计", List.of()));
	}

	@Test
	void reachThoseWhoMayApproveAndNotTheAuthor() {
		assertThat(told("proposed")).contains("moves-second").doesNotContain("moves-writer");
		assertThat(SECOND.gets(this::waiting)).isEqualTo(1 + WRITER.gets(this::waiting));
		WRITER.does(() -> proposing.withdraw(migration));
	}

	@Test
	void tellTheAuthorThatItWasApprovedAndBothHowItEnded() {
		// when
		SECOND.does(() -> deciding.approve(migration));

		// then
		assertThat(told("decided")).containsExactly("moves-writer");
		assertThat(words("decided")).contains("列入 2 个项目");
		assertThat(SECOND.gets(this::waiting)).isEqualTo(WRITER.gets(this::waiting));

		// when
		moveAll();

		// then
		assertThat(told("finished")).containsExactlyInAnyOrder("moves-writer", "moves-second");
		assertThat(words("finished")).contains("已迁移 2 个，未迁成 0 个，留在原版本 0 个");
	}

	@Test
	void tellTheAuthorWhyItWasRefused() {
		// when
		SECOND.does(() -> deciding.refuse(migration, "先征求项目资金管理机构意见"));

		// then
		assertThat(told("decided")).containsExactly("moves-writer");
		assertThat(words("decided")).contains("没有批准", "先征求项目资金管理机构意见");
	}

	private void opened(String login, Role role) {
		opening.openIfAbsent(
				new OpenAccount(login, "周敏", "140000", Set.of(role), "moving-in-small-transactions", "", false));
	}

	private long waiting() {
		return counters.stream()
			.filter(one -> one.key().equals("modeling.migration.counter"))
			.mapToLong(one -> one.countFor(current.get()))
			.sum();
	}

	private List<String> told(String occasion) {
		return messages(occasion).stream().map(one -> (String) one.get("recipient")).toList();
	}

	private String words(String occasion) {
		return (String) messages(occasion).get(0).get("body");
	}

	private List<Map<String, Object>> messages(String occasion) {
		return database.queryForList("select recipient, body from notification_message where dedup_key like ?",
				"modeling.migration-" + occasion + "%" + migration + "%");
	}

}
