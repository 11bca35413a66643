package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.Light;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Domain §6.3 with 30 days and 80 % of the planned progress. */
class LightRuleTests {

	private final LightRule rule = new LightRule(30, new BigDecimal("0.8"));

	@ParameterizedTest(name = "{0} % of a task due on {1} is {3} on {2}")
	@CsvSource({ "40, 2024-12-31, 2024-07-01, GREEN", "39, 2024-12-31, 2024-07-01, YELLOW",
			"100, 2024-03-31, 2024-12-31, GREEN", "99, 2024-03-31, 2024-04-30, YELLOW",
			"99, 2024-03-31, 2024-05-01, RED", "0, 2024-12-31, 2024-01-01, GREEN" })
	void turnsByLatenessAndProgress(int progress, LocalDate due, LocalDate day, Light light) {
		// given
		var item = new LedgerItem(ProjectId.random(), 1, null, "任务", "负责人", "骨科", LocalDate.of(2024, 1, 1), due);
		item.report(progress, null, null, "department", Instant.EPOCH);

		// then
		assertThat(rule.lightOf(item, day)).isEqualTo(light);
	}

}
