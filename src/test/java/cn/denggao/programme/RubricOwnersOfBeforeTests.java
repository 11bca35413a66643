package cn.denggao.programme;

import java.util.List;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The migration that gives rubrics their owner, on rounds as they were before. */
@DenggaoTest
class RubricOwnersOfBeforeTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Test
	@Transactional
	void givesARubricToTheOnlyProvinceThatUsesItAndLeavesAllOthers() {
		// given
		new ApplicationStory(context);
		List.of("rb-own", "rb-shared", "rb-city", "rb-idle").forEach(this::rubric);
		round("RB-1", "140000", "rb-own", "rb-shared");
		round("RB-2", "NHC", "rb-shared", "rb-unknown");
		round("RB-3", "140200", "rb-city", "rb-city");

		// when
		migrate();

		// then
		assertThat(database.queryForList(
				"select rubric || ' ' || organisation from programme_rubric_owner where rubric like 'rb-%'",
				String.class))
			.containsExactly("rb-own 140000");
	}

	private void migrate() {
		var connection = DataSourceUtils.getConnection(database.getDataSource());
		ScriptUtils.executeSqlScript(connection,
				new ClassPathResource("db/migration/programme/V080_170__give_rubrics_of_before_their_owner.sql"));
	}

	private void rubric(String code) {
		database.update("""
				insert into programme_rubric (code, version, title, content, kept_at, imported)
				values (?, 1, '评分表', '{}', now(), true)""", code);
	}

	private void round(String programme, String organisation, String rubric, String midterm) {
		database.update("""
				insert into programme_programme (code, name, english_name, tier, organisation, content, pack_hash,
				imported_by, imported_at) values (?, ?, 'P', 'PROVINCE', ?, '{}', 'x', 'x', now())""", programme,
				programme, organisation);
		database.update("""
				insert into programme_category (programme, code, name, english_name, position, open)
				values (?, 'C', 'C', 'C', 0, true)""", programme);
		database.update("""
				insert into programme_round (id, programme, category, year, batch, title, status, organisation, tier,
				draft_rules, dossier_template, indicators, version)
				values (?, ?, 'C', 2062, 1, 'T', 'DRAFT', ?, 'PROVINCE', ?, '{}', '[]', 0)""", UUID.randomUUID(),
				programme, organisation, """
						{"rubric": {"id": "%s", "version": 1}, "midtermRubric": {"id": "%s", "version": 1},
						"acceptanceRubric": null}""".formatted(rubric, midterm));
	}

}
