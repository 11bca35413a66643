package cn.denggao.identity.domain;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** How the program hashes passwords unless somebody sets it otherwise. */
class PasswordHashingTests {

	@Test
	void takesBcryptWithTwoToThePowerOfTenRounds() {
		var shipped = Binder.get(new StandardEnvironment())
			.bindOrCreate("denggao.identity.sign-in", SignInSettings.class);
		var encoder = new PasswordHashing().passwordEncoder(shipped);

		var hash = encoder.encode("correct-horse-battery-9");

		assertThat(hash).startsWith("{bcrypt}$2a$10$").isNotEqualTo(encoder.encode("correct-horse-battery-9"));
		assertThat(encoder.matches("correct-horse-battery-9", hash)).isTrue();
		assertThat(encoder.matches("correct-horse-battery-8", hash)).isFalse();
	}

}
