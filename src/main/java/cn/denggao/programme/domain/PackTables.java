package cn.denggao.programme.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import cn.denggao.kernel.Actor;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.Rubric;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where the parts of a pack are kept; what is known by the same code is replaced. */
@Repository
class PackTables {

	private final JdbcTemplate database;

	private final RubricRows rubrics;

	private final RubricOwners owners;

	private final OpenBounds bounds;

	PackTables(JdbcTemplate database, RubricRows rubrics, RubricOwners owners, OpenBounds bounds) {
		this.database = database;
		this.rubrics = rubrics;
		this.owners = owners;
		this.bounds = bounds;
	}

	/** The text of a rubric taken in before. */
	Optional<String> rubric(Rubric.Ref ref) {
		return rubrics.content(ref);
	}

	boolean knows(String programme, String hash) {
		return Boolean.TRUE.equals(database.queryForObject(
				"select exists (select from programme_programme where code = ? and pack_hash = ?)", Boolean.class,
				programme, hash));
	}

	/**
	 * Keeps what the pack says beside its drafts.
	 * @param said the pack's own code
	 * @param shipped whether the program comes with it
	 */
	void keep(Pack pack, String said, OrganisationId organisation, boolean shipped, Actor by, Instant at) {
		var programme = pack.programme();
		database.update("""
				insert into programme_programme
				(code, pack, name, english_name, tier, organisation, content, pack_hash, imported_by, imported_at)
				values (?, nullif(?, ?), ?, ?, ?, ?, ?, ?, ?, ?) on conflict (code) do update set name = excluded.name,
				english_name = excluded.english_name, content = excluded.content, pack_hash = excluded.pack_hash,
				imported_by = excluded.imported_by, imported_at = excluded.imported_at
				""", programme.code(), said, programme.code(), programme.name(), programme.englishName(),
				programme.tier(), organisation.value(), pack.content(), pack.hash(), by.login(), Timestamp.from(at));
		keepCategories(programme);
		var before = bounds.of(programme.code());
		keepQuotas(programme);
		keepCarriedIn(programme);
		bounds.requireAsBefore(programme.code(), before);
		pack.parts().stream().flatMap(part -> part.rubrics().stream()).forEach(rubric -> {
			rubrics.oneAtATime(rubric.rubric().ref().id());
			owners.require(rubric, organisation, shipped);
			keepRubric(rubric, at);
		});
	}

	private void keepCategories(PackProgramme programme) {
		for (int at = 0; at < programme.categories().size(); at++) {
			var category = programme.categories().get(at);
			database.update(
					"""
							insert into programme_category (programme, code, name, english_name, position, open, decides, unconfirmed)
							values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (programme, code) do update set name = excluded.name,
							english_name = excluded.english_name, position = excluded.position, open = excluded.open,
							decides = excluded.decides, unconfirmed = excluded.unconfirmed
							""",
					programme.code(), category.code(), category.name(), category.englishName(), at, category.open(),
					category.tier().name(), Boolean.TRUE.equals(category.unconfirmed()));
		}
		programme.categories()
			.forEach(category -> database.update(
					"update programme_category set depends_on = ?, layer = ? where programme = ? and code = ?",
					category.dependsOn(), (category.layer() == null) ? null : category.layer().name(), programme.code(),
					category.code()));
	}

	private void keepQuotas(PackProgramme programme) {
		database.update("delete from programme_quota where programme = ?", programme.code());
		programme.goals().forEach(goal -> keepGoal(programme, goal));
		programme.categories()
			.stream()
			.filter(category -> category.quota() != null)
			.forEach(category -> keepQuota(programme, "CATEGORY", category.code(), category.name(), category.quota()));
	}

	private void keepCarriedIn(PackProgramme programme) {
		database.update("delete from programme_carried_in where programme = ?", programme.code());
		programme.carriedIn()
			.forEach(line -> database.update("""
					insert into programme_carried_in (programme, category, count, money, money_qualifier, as_of, source)
					values (?, ?, ?, ?, ?, ?, ?)""", programme.code(), line.category(), line.count(), line.money(),
					(line.qualifier() == null) ? null : line.qualifier().name(), line.asOf(), line.source()));
	}

	private void keepQuota(PackProgramme programme, String kind, String code, String name, PackProgramme.Places quota) {
		database.update("""
				insert into programme_quota
				(programme, kind, code, name, operator, target, minimum, maximum, tolerance, due_year, binds)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", programme.code(), kind, code, name, quota.operator().name(), quota.target(), quota.min(),
				quota.max(), quota.tolerance(), quota.by(), !Boolean.FALSE.equals(quota.binds()));
	}

	private void keepGoal(PackProgramme programme, PackProgramme.Goal goal) {
		keepQuota(programme, "GOAL", goal.code(), goal.name(), goal.places());
		database.update(
				"update programme_quota set selects = ?::jsonb, per_year = ? "
						+ "where programme = ? and kind = 'GOAL' and code = ?",
				(goal.of() == null) ? null : RulesText.of(goal.of()), goal.per() != null, programme.code(),
				goal.code());
	}

	/** An imported version stays as it is: changed marks need a new version. */
	private void keepRubric(PackRubric rubric, Instant at) {
		var ref = rubric.rubric().ref();
		rubrics.add(ref, rubric.rubric().title(), rubric.content(), at, true);
		if (!rubrics.content(ref).filter(rubric.content()::equals).isPresent()) {
			throw PackRefused.rule(rubric.file(), "version", "rubric-changed");
		}
	}

}
