package cn.denggao.secrecy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Every path below a round, whatever its verb and module, answers people of another
 * province like a round that does not exist.
 */
@DenggaoTest
class ForeignRoundsTests {

	private static final String NEIGHBOUR = """
			regions:
			  - { code: "150000", name: 邻省, level: PROVINCE }
			  - { code: "150100", name: 邻省首府市, level: CITY, parent: "150000" }
			authorities:
			  - { id: "150000", name: 邻省卫生健康委员会, level: PROVINCE, region: "150000" }
			  - { id: "150100", name: 邻省首府市卫生健康委员会, level: CITY, region: "150100", superior: "150000" }
			hospitals: []
			""";

	private static final Role[] OFFICES = Arrays.stream(Role.values())
		.filter(role -> !role.isStandIn())
		.filter(role -> role.office() == Role.Office.AUTHORITY || role == Role.SUPERVISOR)
		.toArray(Role[]::new);

	@Autowired
	private ApplicationContext program;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	@BeforeEach
	void aNeighbour() {
		story = new ApplicationStory(program);
		program.getBean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(NEIGHBOUR.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void areNotThereForAnybodyOfAnotherProvince() throws Exception {
		var routes = PortalRoutes.below(program, "/rounds/{");
		assertThat(routes).contains("GET /rounds/{round}", "GET /rounds/{round}/recommendations",
				"POST /rounds/{round}/recommendations", "GET /rounds/{id}/draw", "GET /rounds/{round}/rules/text",
				"POST /rounds/{round}/opening/moves/rejection", "GET /rounds/{round}/ranking");
		for (var round : List.of(story.openRound(), story.draftRound())) {
			for (var reader : List.of(Acting.as("nm-all", "150000", OFFICES),
					Acting.as("nm-city", "150100", OFFICES))) {
				assertThat(answered(routes, round, reader)).as(reader.actor().organisation()).isEmpty();
			}
		}
	}

	/** The sweep would see it if a page were open. */
	@Test
	void areThereForTheOwnPeople() throws Exception {
		assertThat(answered(PortalRoutes.below(program, "/rounds/{"), story.openRound(),
				Acting.as("sx-all", "140000", OFFICES)))
			.contains("GET /rounds/{round}", "GET /rounds/{round}/opening", "GET /rounds/{round}/recommendations");
	}

	/** The routes that answer anything but 404. */
	private List<String> answered(Iterable<String> routes, RoundId round, Acting reader) throws Exception {
		var found = new ArrayList<String>();
		for (var route : routes) {
			var verb = route.substring(0, route.indexOf(' '));
			var path = route.substring(verb.length() + 1)
				.replaceFirst("\\{\\w+}", round.toString())
				.replace("{version}", "1")
				.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
			var answer = web.perform(request(verb, URI.create(path)).with(authentication(reader)).with(csrf()));
			if (answer.andReturn().getResponse().getStatus() != 404) {
				found.add(route);
			}
		}
		return found;
	}

}
