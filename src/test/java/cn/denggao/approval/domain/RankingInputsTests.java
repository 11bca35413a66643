package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever may separate equals is part of what a ranking was made from. */
class RankingInputsTests {

	private static final ProjectId PROJECT = new ProjectId(UUID.nameUUIDFromBytes("A".getBytes()));

	private static final CutRules RULES = new CutRules(1, Optional.empty(), Optional.empty(), Optional.empty(), 0,
			List.of());

	@Test
	void tellsAHospitalOfTheProvinceAndAWeakSpecialtyApart() {
		assertThat(List.of(hash(false, false, false), hash(true, false, false), hash(false, true, false),
				hash(false, false, true)))
			.doesNotHaveDuplicates();
		assertThat(hash(true, true, true)).isEqualTo(hash(true, true, true));
	}

	private static String hash(boolean capital, boolean weak, boolean provincial) {
		var total = new BigDecimal("88.00");
		var entrant = new Entrant(PROJECT, "A", "H", total, total, total, Map.of(), false, capital, weak, provincial,
				Instant.EPOCH, 0);
		return new RankingInputs(List.of(entrant), RULES, "rules").hash();
	}

}
