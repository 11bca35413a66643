package cn.denggao.secrecy;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Nobody takes a list away who may not see it, whatever the list. */
@DenggaoTest
class ExportAddressesTests {

	private static final Acting EXPERT = Acting.as("exports-expert", "140000", Role.EXPERT);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void theProvince() {
		new ApplicationStory(context);
	}

	static Stream<String> addresses() {
		return Stream.of("/accounts/workbook", "/applications/workbook", "/audit/workbook", "/colleagues/workbook",
				"/construction/workbook", "/department-projects/workbook",
				"/disciplines/classifications/{classification}/workbook", "/disciplines/clusters/workbook",
				"/evaluations/workbook", "/experts/workbook", "/formal-reviews/export",
				"/hospital-disciplines/clusters/workbook", "/hospital-disciplines/workbook", "/hospital-plans/workbook",
				"/inbox/workbook", "/matters/workbook", "/opinions/workbook", "/organisations/workbook",
				"/panels/workbook", "/policies/workbook", "/projects/{project}/expenses/workbook",
				"/projects/{project}/ledger/workbook", "/projects/{project}/opinions/workbook",
				"/projects/{project}/tranches/workbook", "/projects/{project}/vetoes/workbook", "/regions/workbook",
				"/rounds/workbook", "/rounds/{round}/acceptances/workbook", "/rounds/{round}/figures/workbook",
				"/rounds/{round}/objections/workbook", "/rounds/{round}/quotas/workbook",
				"/rounds/{round}/ranking/workbook", "/rounds/{round}/recommendations/workbook", "/targets/workbook",
				"/targets/coverage/workbook", "/targets/layers/workbook");
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void answersThatThereIsNoSuchPage(String address) throws Exception {
		// given
		long before = exports();

		// when
		var answer = web
			.perform(get(address, Stream.generate(UUID::randomUUID).limit(address.contains("{") ? 1 : 0).toArray())
				.param("year", "2080")
				.param("programme", "SX-KEY")
				.with(authentication(EXPERT)));

		// then
		answer.andExpect(status().isNotFound()).andExpect(content().contentTypeCompatibleWith("text/html"));
		assertThat(exports()).isEqualTo(before);
	}

	@Test
	void knowsEveryAddress() {
		var mapped = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap(mapping -> mapping.getPatternValues().stream())
			.filter(pattern -> pattern.matches(".*/(workbook|export)"))
			.collect(Collectors.toSet());

		assertThat(mapped).containsExactlyInAnyOrderElementsOf(addresses().toList());
	}

	private long exports() {
		return database.queryForObject(
				"select count(*) from audit_entry where action like '%exported' and login = 'exports-expert'",
				Long.class);
	}

}
