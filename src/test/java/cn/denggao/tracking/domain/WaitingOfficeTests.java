package cn.denggao.tracking.domain;

import cn.denggao.identity.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingOfficeTests {

	@Test
	void tellsALeaderFromTheOfficer() {
		assertThat(WaitingOffice.of("hc-province-140000")).contains(new WaitingOffice(Role.HC_PROVINCE, "140000"));
		assertThat(WaitingOffice.of("hc-province-leader-140000"))
			.contains(new WaitingOffice(Role.HC_PROVINCE_LEADER, "140000"));
	}

	@Test
	void namesNeitherExpertsNorPeople() {
		assertThat(WaitingOffice.of("expert-140000")).isEmpty();
		assertThat(WaitingOffice.of("expert-leader-140000")).isEmpty();
		assertThat(WaitingOffice.of("expert01")).isEmpty();
		assertThat(WaitingOffice.of("prov1")).isEmpty();
	}

}
