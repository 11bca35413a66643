package cn.denggao.application;

import java.util.List;
import java.util.UUID;

import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;

/** A programme of a province's own with goals, and approvals of several years. */
final class YearsOfApprovals {

	private final ApplicationStory story;

	private final JdbcTemplate database;

	private final String programme = "YEARS-" + UUID.randomUUID();

	YearsOfApprovals(ApplicationStory story) {
		this.story = story;
		this.database = story.bean(JdbcTemplate.class);
		database.update("""
				insert into programme_programme (code, name, english_name, tier, organisation, content, pack_hash,
				imported_by, imported_at)
				values (?, ?, 'Years', 'PROVINCE', '140000', '{"owner":"140000"}', 'x', 'x', now())""", programme,
				"年度计划 " + programme);
		category("KEY", 0);
		category("OWN", 1);
	}

	String programme() {
		return programme;
	}

	void category(String code, int position) {
		database.update("""
				insert into programme_category (programme, code, name, english_name, position, open)
				values (?, ?, ?, ?, ?, true)""", programme, code, code, code, position);
	}

	void goal(String code, String operator, int target, boolean perYear, String selects) {
		database.update("""
				insert into programme_quota (programme, code, kind, name, operator, target, selects, per_year)
				values (?, ?, 'GOAL', ?, ?, ?, ?::jsonb, ?)""", programme, code, "目标 " + code, operator, target,
				selects, perYear);
	}

	RoundId round(int year, String category) {
		return round(year, category, 1);
	}

	/** One of several of a year. */
	RoundId round(int year, String category, int batch) {
		var round = story.draftRound();
		database.update("update programme_round set programme = ?, category = ?, year = ?, batch = ? where id = ?",
				programme, category, year, batch, round.value());
		return round;
	}

	void approved(RoundId round, String... hospitalsAndSpecialties) {
		List.of(hospitalsAndSpecialties).forEach(each -> approve(project(round, each)));
	}

	/** Rules that were frozen say who pays. */
	void selfFunded(RoundId round, String hospitalAndSpecialty) {
		database.update(
				"""
						insert into programme_round_rules (round, version, content, hash, frozen_by, frozen_at)
						select id, 1, jsonb_set(draft_rules::jsonb, '{application,fundingMode}', '"SELF_FUNDED"')::text, 'x', 'x',
						now() from programme_round where id = ?""",
				round.value());
		approved(round, hospitalAndSpecialty);
	}

	UUID project(RoundId round, String hospitalAndSpecialty) {
		var parts = hospitalAndSpecialty.split(" ");
		var id = UUID.randomUUID();
		database.update(
				"""
						insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status, version)
						values (?, ?, ?, ?, ?, '专科', 'IN_NOTICE', 0)""",
				id, "Y" + id.toString().substring(0, 30), round.value(), parts[0], parts[1]);
		return id;
	}

	void approve(UUID project) {
		database.update("update application_project set status = 'APPROVED' where id = ?", project);
	}

}
