package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.CategoryTarget;
import cn.denggao.programme.CategoryTarget.CarriedIn;
import cn.denggao.programme.Layer;
import cn.denggao.programme.ProgrammeGoal;
import cn.denggao.programme.ProgrammePlan;
import cn.denggao.programme.ProgrammeTargets;
import cn.denggao.programme.RoundRules.Operator;
import cn.denggao.programme.Selection;
import cn.denggao.programme.TargetFigure;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Targets as the packs brought them. */
@Repository
class RecordedTargets implements ProgrammeTargets {

	private static final String CATEGORIES = """
			select c.code, c.name, c.layer, q.operator, q.target, q.minimum, q.maximum, q.tolerance, q.due_year, q.binds,
			i.count, i.money, i.money_qualifier, i.as_of, i.source
			from programme_category c
			left join programme_quota q on q.programme = c.programme and q.kind = 'CATEGORY' and q.code = c.code
			left join programme_carried_in i on i.programme = c.programme and i.category = c.code
			where c.programme = ?""";

	private static final String GOALS = """
			select q.code, q.name, q.operator, q.target, q.minimum, q.maximum, q.tolerance, q.due_year, q.binds,
			q.selects, q.per_year from programme_quota q where q.programme = ? and q.kind = 'GOAL' order by q.code""";

	private final JdbcTemplate database;

	RecordedTargets(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public List<ProgrammePlan> all() {
		return database.query(
				"select code, " + RecordedNames.APART
						+ " as name, content::jsonb ->> 'owner' as owner from programme_programme order by name",
				(row, number) -> new ProgrammePlan(row.getString("code"), row.getString("name"), row.getString("owner"),
						targets(CATEGORIES + " order by c.position", row.getString("code")),
						goals(row.getString("code"))));
	}

	@Override
	public CategoryTarget of(String programme, String category) {
		return targets(CATEGORIES + " and c.code = ?", programme, category).stream()
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	@Override
	public List<ProgrammeGoal> goals(String programme) {
		return database.query(GOALS, (row, number) -> new ProgrammeGoal(row.getString("code"), row.getString("name"),
				figure(row), selection(row.getString("selects")), row.getBoolean("per_year")), programme);
	}

	private static Selection selection(String text) {
		return (text == null) ? null : RulesText.read(text, Selection.class);
	}

	private List<CategoryTarget> targets(String query, Object... of) {
		return database.query(query, (row, number) -> new CategoryTarget(row.getString("code"), row.getString("name"),
				figure(row), carriedIn(row), layer(row)), of);
	}

	private static Layer layer(ResultSet row) throws SQLException {
		var layer = row.getString("layer");
		return (layer == null) ? null : Layer.valueOf(layer);
	}

	private static TargetFigure figure(ResultSet row) throws SQLException {
		var operator = row.getString("operator");
		return (operator == null) ? null
				: new TargetFigure(Operator.valueOf(operator), number(row, "target"), number(row, "minimum"),
						number(row, "maximum"), number(row, "tolerance"), number(row, "due_year"),
						row.getBoolean("binds"));
	}

	private static CarriedIn carriedIn(ResultSet row) throws SQLException {
		var count = number(row, "count");
		if (count == null) {
			return null;
		}
		BigDecimal money = row.getBigDecimal("money");
		return new CarriedIn(count, (money == null) ? null : new Money(money), row.getString("money_qualifier"),
				row.getDate("as_of").toLocalDate(), row.getString("source"));
	}

	private static Integer number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

}
