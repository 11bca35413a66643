package cn.denggao.identity.web;

import cn.denggao.identity.domain.ReadingAccounts;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * One sign-in for the portal and the Camunda webapps; the engine's REST API for operators
 * alone. What is not allowed looks as if it did not exist.
 */
@Configuration
class PortalSecurity {

	private static final String OPERATOR = "sys-admin";

	/**
	 * Without it string patterns do not match paths served by other servlets than
	 * Spring's, such as Camunda's.
	 */
	@Bean
	PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
		return new PathPatternRequestMatcherBuilderFactoryBean();
	}

	@Bean
	@Order(1)
	SecurityFilterChain engineRest(HttpSecurity http, ReadingAccounts accounts) throws Exception {
		return http.addFilterBefore(new StandingFilter(accounts), AuthorizationFilter.class)
			.securityMatcher("/engine-rest", "/engine-rest/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().hasRole(OPERATOR))
			.httpBasic((basic) -> basic.authenticationEntryPoint(Turned::away))
			.exceptionHandling(
					(handling) -> handling.authenticationEntryPoint(Turned::away).accessDeniedHandler(Turned::away))
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain portal(HttpSecurity http, ReadingAccounts accounts) throws Exception {
		return http.addFilterBefore(new StandingFilter(accounts), AnonymousAuthenticationFilter.class)
			.authorizeHttpRequests(PortalSecurity::paths)
			.formLogin((form) -> form.loginPage("/login").defaultSuccessUrl("/").failureUrl("/login?error"))
			.logout((logout) -> logout.logoutRequestMatcher(LeavingRequest.any())
				.logoutSuccessHandler(LeavingRequest::answer))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(SignInWanted::ask)
				.accessDeniedHandler(Turned::away))
			.csrf((csrf) -> csrf.ignoringRequestMatchers("/camunda/**"))
			.headers((headers) -> headers.frameOptions((frame) -> frame.disable())
				.referrerPolicy(Customizer.withDefaults())
				.addHeaderWriter(new PageHeaders()))
			.build();
	}

	private static void paths(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
		paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
		paths
			.requestMatchers("/", "/login", "/login/demonstration/*", "/assets/**", "/public/**", "/notices/**",
					"/error")
			.permitAll();
		paths.requestMatchers("/actuator/health/**").permitAll();
		paths.requestMatchers("/actuator/**").hasRole(OPERATOR);
		paths.requestMatchers("/camunda/api/admin/setup/**", "/camunda/api/admin/auth/user/*/login/*").denyAll();
		paths.requestMatchers("/camunda", "/camunda/**").access(new WebappCalls(OPERATOR)::decide);
		paths.anyRequest().authenticated();
	}

}
