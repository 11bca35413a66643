package cn.denggao.identity.domain;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords are kept as bcrypt hashes that say so themselves, with a salt of their own.
 */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

	private static final String WAY = "bcrypt";

	@Bean
	PasswordEncoder passwordEncoder(SignInSettings settings) {
		return new DelegatingPasswordEncoder(WAY, Map.of(WAY, new BCryptPasswordEncoder(settings.hashingStrength())));
	}

}
