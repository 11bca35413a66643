package cn.denggao.identity.web;

import cn.denggao.identity.domain.SigningIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets in whoever knows a login and its password, by form and by Basic alike. */
@Component
class PasswordSignIn implements AuthenticationProvider {

	private final SigningIn signingIn;

	PasswordSignIn(SigningIn signingIn) {
		this.signingIn = signingIn;
	}

	@Override
	public Authentication authenticate(Authentication offered) {
		var credentials = (offered.getCredentials() != null) ? offered.getCredentials().toString() : "";
		if (offered.getName().indexOf('\0') >= 0) {
			throw new BadCredentialsException("no login contains that");
		}
		return signingIn.check(offered.getName(), credentials)
			.map(SignedIn::new)
			.orElseThrow(() -> new BadCredentialsException("refused"));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
