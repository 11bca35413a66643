package cn.denggao.identity.domain;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient sign-in is.
 *
 * @param attempts wrong passwords in a row until the account is locked
 * @param lock how long it stays locked
 * @param shortestPassword fewest characters of a new password
 * @param oneTime how long a one-time password may be used
 * @param hashingStrength binary logarithm of the rounds that hashing a password takes
 */
@ConfigurationProperties("denggao.identity.sign-in")
record SignInSettings(@DefaultValue("5") int attempts, @DefaultValue("15m") Duration lock,
		@DefaultValue("12") int shortestPassword, @DefaultValue("3d") Duration oneTime,
		@DefaultValue("10") int hashingStrength) {
}
