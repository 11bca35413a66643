package cn.denggao.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.kernel.Direction;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads indicators from their table. */
@Repository
class RecordedIndicators implements IndicatorDirectory {

	private static final String OF_ROUND = """
			select i.* from programme_indicator i join programme_round r on r.programme = i.programme
			where r.id = ? order by i.position""";

	private final JdbcTemplate database;

	RecordedIndicators(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public IndicatorDefinition require(RoundId round, String code) {
		return of(round).stream()
			.filter(indicator -> indicator.code().equals(code))
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	@Override
	public List<IndicatorDefinition> of(RoundId round) {
		return database.query(OF_ROUND, (row, number) -> indicator(row), round.value());
	}

	private static IndicatorDefinition indicator(ResultSet row) throws SQLException {
		var numerator = row.getString("numerator");
		return new IndicatorDefinition(row.getString("code"), row.getString("name"), row.getString("unit"),
				Direction.valueOf(row.getString("direction")), row.getInt("decimals"), row.getString("dimension"),
				row.getBigDecimal("minimum"), row.getBigDecimal("maximum"), row.getBoolean("core"),
				row.getBigDecimal("soft_minimum"), row.getBigDecimal("soft_maximum"),
				(numerator == null) ? List.of() : List.of(numerator, row.getString("denominator")));
	}

}
