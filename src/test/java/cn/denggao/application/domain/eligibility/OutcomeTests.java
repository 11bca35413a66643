package cn.denggao.application.domain.eligibility;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTests {

	@ParameterizedTest
	@CsvSource({ "2, PASSED PASSED FAILED, PASSED", "2, PASSED UNKNOWN FAILED, UNKNOWN",
			"2, PASSED FAILED FAILED, FAILED", "3, PASSED UNKNOWN FAILED, FAILED",
			"1, UNKNOWN UNKNOWN UNKNOWN, UNKNOWN" })
	void wantsSoManyAndLeavesOpenWhatCouldStillMakeIt(int least, String parts, Outcome outcome) {
		assertThat(Outcome.atLeast(least, Arrays.stream(parts.split(" ")).map(Outcome::valueOf).toList()))
			.isEqualTo(outcome);
	}

}
