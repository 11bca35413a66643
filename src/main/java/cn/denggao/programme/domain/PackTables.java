package cn.denggao.programme.domain;

import java.sql.Timestamp;
import java.time.Instant;

import cn.denggao.kernel.Actor;
import cn.denggao.organisation.OrganisationId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where the parts of a pack are kept; what is known by the same code is replaced. */
@Repository
class PackTables {

	private final JdbcTemplate database;

	private final RubricRows rubrics;

	PackTables(JdbcTemplate database, RubricRows rubrics) {
		this.database = database;
		this.rubrics = rubrics;
	}

	boolean knows(String programme, String hash) {
		return Boolean.TRUE.equals(database.queryForObject(
				"select exists (select from programme_programme where code = ? and pack_hash = ?)", Boolean.class,
				programme, hash));
	}

	void keep(Pack pack, OrganisationId organisation, Actor by, Instant at) {
		var programme = pack.programme();
		database.update("""
				insert into programme_programme
				(code, name, english_name, tier, organisation, pack_hash, imported_by, imported_at)
				values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (code) do update set name = excluded.name,
				english_name = excluded.english_name, pack_hash = excluded.pack_hash,
				imported_by = excluded.imported_by, imported_at = excluded.imported_at
				""", programme.code(), programme.name(), programme.englishName(), programme.tier(),
				organisation.value(), pack.hash(), by.login(), Timestamp.from(at));
		keepCategories(programme);
		keepQuotas(programme);
		keepIndicators(pack);
		pack.rubrics().forEach(rubric -> keepRubric(rubric, at));
	}

	private void keepCategories(PackProgramme programme) {
		for (int at = 0; at < programme.categories().size(); at++) {
			var category = programme.categories().get(at);
			database.update("""
					insert into programme_category (programme, code, name, english_name, position, open)
					values (?, ?, ?, ?, ?, ?) on conflict (programme, code) do update set name = excluded.name,
					english_name = excluded.english_name, position = excluded.position, open = excluded.open
					""", programme.code(), category.code(), category.name(), category.englishName(), at,
					category.open());
		}
	}

	private void keepQuotas(PackProgramme programme) {
		database.update("delete from programme_quota where programme = ?", programme.code());
		programme.goals().forEach(goal -> keepQuota(programme, "GOAL", goal.code(), goal.name(), goal.places()));
		programme.categories()
			.stream()
			.filter(category -> category.quota() != null)
			.forEach(category -> keepQuota(programme, "CATEGORY", category.code(), category.name(), category.quota()));
	}

	private void keepQuota(PackProgramme programme, String kind, String code, String name, PackProgramme.Places quota) {
		database.update("""
				insert into programme_quota
				(programme, kind, code, name, operator, target, minimum, maximum, tolerance, due_year)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", programme.code(), kind, code, name, quota.operator().name(), quota.target(), quota.min(),
				quota.max(), quota.tolerance(), quota.by());
	}

	private void keepIndicators(Pack pack) {
		database.update("delete from programme_indicator where programme = ?", pack.programme().code());
		int position = 0;
		for (var row : pack.indicators()) {
			var from = row.from();
			database.update("""
					insert into programme_indicator (programme, code, position, name, unit, direction, decimals,
					dimension, minimum, maximum, soft_minimum, soft_maximum, numerator, denominator, core)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""", pack.programme().code(), row.code(), position++, row.name(), row.unit(),
					row.direction().name(), row.decimals(), row.dimension(), row.minimum(), row.maximum(),
					row.softMinimum(), row.softMaximum(), from.isEmpty() ? null : from.get(0),
					from.isEmpty() ? null : from.get(1), row.core());
		}
	}

	/** An imported version stays as it is: changed marks need a new version. */
	private void keepRubric(PackRubric rubric, Instant at) {
		var ref = rubric.rubric().ref();
		rubrics.oneAtATime(ref.id());
		rubrics.add(ref, rubric.rubric().title(), rubric.content(), at, true);
		if (!rubrics.content(ref).filter(rubric.content()::equals).isPresent()) {
			throw PackRefused.rule(PackRubric.file(ref.id()), "version", "rubric-changed");
		}
	}

}
