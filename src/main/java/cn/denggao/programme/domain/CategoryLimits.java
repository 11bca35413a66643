package cn.denggao.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.denggao.programme.RoundRules;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What a programme says of its category and no round of it may exceed. */
@Repository
class CategoryLimits {

	private static final String PLACES = """
			select case operator when 'RANGE' then maximum when 'APPROX' then target + coalesce(tolerance, 0)
			when 'MIN' then null else target end from programme_quota
			where programme = ? and kind = 'CATEGORY' and code = ?""";

	private static final String YEARS = """
			select ? between 12 * (content::jsonb -> 'buildYears' ->> 'min')::int
			and 12 * (content::jsonb -> 'buildYears' ->> 'max')::int from programme_programme where code = ?""";

	private final JdbcTemplate database;

	CategoryLimits(JdbcTemplate database) {
		this.database = database;
	}

	/** Rules of a round that its category does not allow. */
	List<RuleChecks.Broken> of(Round round, RoundRules rules) {
		var broken = new ArrayList<RuleChecks.Broken>();
		var places = database.queryForList(PLACES, Integer.class, round.programme(), round.category());
		if (RuleChecks.isComplete(rules.ranking().slots())
				&& places.stream().filter(Objects::nonNull).anyMatch(most -> rules.ranking().slots().most() > most)) {
			broken.add(new RuleChecks.Broken("ranking.slots.value", "more-than-quota"));
		}
		if (Boolean.FALSE
			.equals(database.queryForObject(YEARS, Boolean.class, rules.agreement().termMonths(), round.programme()))) {
			broken.add(new RuleChecks.Broken("agreement.termMonths", "term-outside-years"));
		}
		return broken;
	}

}
