package cn.denggao.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccountTests {

	private static final Instant NOON = Instant.parse("2026-05-08T04:00:00Z");

	private final SignInSettings settings = new SignInSettings(5, Duration.ofMinutes(15), 12, Duration.ofDays(3), 10);

	private final Account account = Account.open(
			new OpenAccount("sx01dept", "周敏", "SX01", Set.of(Role.HOSPITAL_DEPT, Role.QC_OFFICER), "unused", "", false),
			"hash");

	@Test
	void staysOpenAfterFourWrongPasswords() {
		fail(4);

		assertThat(account.admits(NOON)).isTrue();
	}

	@Test
	void isLockedForFifteenMinutesAfterTheFifth() {
		fail(5);

		assertThat(account.admits(NOON)).isFalse();
		assertThat(account.admits(NOON.plusSeconds(15 * 60 - 1))).isFalse();
		assertThat(account.admits(NOON.plusSeconds(15 * 60))).isTrue();
	}

	@Test
	void forgetsWrongPasswordsOnceEntered() {
		fail(4);

		account.entered(NOON);
		fail(4);

		assertThat(account.admits(NOON)).isTrue();
	}

	@Test
	void belongsToOneGroupPerRoleInItsOrganisation() {
		assertThat(account.groups()).containsExactly("hospital-dept-SX01", "qc-officer-SX01");
	}

	private void fail(int times) {
		for (int time = 0; time < times; time++) {
			account.failed(NOON, settings);
		}
	}

}
