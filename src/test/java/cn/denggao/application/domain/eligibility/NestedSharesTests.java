package cn.denggao.application.domain.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import cn.denggao.application.domain.eligibility.NestedShares.Share;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NestedSharesTests {

	private static final List<String> SCALE = List.of("TERTIARY", "SECONDARY", "BELOW_SECONDARY");

	@Test
	@Requirement(value = { "R002-10", "R002-11" }, page = "/rounds/{id}/figures")
	void countsWhoeverIsAboveBelowToo() {
		// given: 456 at tertiary, 421 more at secondary capability, of 1000
		var values = new ArrayList<String>(Collections.nCopies(456, "TERTIARY"));
		values.addAll(Collections.nCopies(421, "SECONDARY"));
		values.addAll(Collections.nCopies(123, "BELOW_SECONDARY"));

		// when
		var shares = NestedShares.of("", 2022, SCALE, values).shares();

		// then
		assertThat(shares).containsExactly(new Share("TERTIARY", 456, 1000), new Share("SECONDARY", 877, 1000));
		assertThat(shares).extracting(Share::percent).containsExactly(new BigDecimal("45.6"), new BigDecimal("87.7"));
	}

	@Test
	void saysNothingOfNobody() {
		assertThat(NestedShares.of("", 2022, SCALE, List.of()).shares()).extracting(Share::percent).containsOnlyNulls();
	}

}
