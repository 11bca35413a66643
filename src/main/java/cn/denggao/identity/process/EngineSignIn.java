package cn.denggao.identity.process;

import java.util.List;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands our sign-in to the engine's webapps and REST API. */
@Configuration
class EngineSignIn {

	/** Camunda's own filters stand at 200: theirs must find the session first. */
	private static final int AFTER_CAMUNDA = 201;

	private static final String PROVIDER = "authentication-provider";

	@Bean
	FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignIn() {
		var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
		filter.addInitParameter(PROVIDER, SessionIdentity.class.getName());
		filter.setUrlPatterns(List.of("/camunda/app/*", "/camunda/api/*"));
		filter.setOrder(AFTER_CAMUNDA);
		return filter;
	}

	@Bean
	FilterRegistrationBean<ProcessEngineAuthenticationFilter> restSignIn() {
		var filter = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
		filter.addInitParameter(PROVIDER, SessionIdentity.class.getName());
		filter.addInitParameter("rest-url-pattern-prefix", "/engine-rest");
		filter.setUrlPatterns(List.of("/engine-rest/*"));
		filter.setOrder(AFTER_CAMUNDA);
		return filter;
	}

}
