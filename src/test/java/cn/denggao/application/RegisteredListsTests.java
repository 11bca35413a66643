package cn.denggao.application;

import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/**
 * Codes that a form offers from the registers are those that the registers know today.
 */
@DenggaoTest
class RegisteredListsTests {

	private static final Acting KEEPER = Acting.as("it-keeper", "140000", Role.SYS_ADMIN);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void forgetsTheCity() {
		database.update("delete from organisation_region where code = '149800'");
	}

	@Test
	@Requirement(value = "R001-03", page = "/projects/{id}/application")
	void offerACityAsSoonAsItIsRecorded() throws Exception {
		// given
		var story = new ApplicationStory(context);
		var round = PackedRound.open(story, "climb", "CITY_KEY_SPECIALTY", "140200", CITY, CITY_CHIEF);
		var form = PackedForm.draft(story, round, "SX11", "03.02");
		form.save("C", Map.of("campuses", "YES", "branches.1.name", "东院区"));
		assertThat(form.page("C")).contains("大同市").doesNotContain("新设的一个市");

		// when
		web.perform(
				post("/regions").param("text", "149800,新设的一个市,2026-01-01").with(authentication(KEEPER)).with(csrf()))
			.andExpect(redirectedUrl("/regions"));

		// then
		form.save("C", Map.of("campuses", "YES", "branches.1.name", "东院区"));
		assertThat(form.page("C")).contains("大同市", "新设的一个市");
	}

}
