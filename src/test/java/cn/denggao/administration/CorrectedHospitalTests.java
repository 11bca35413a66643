package cn.denggao.administration;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ExampleProvince;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.administration.RegisterPagesTests.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What was registered wrongly of a hospital is put right on its page. */
@DenggaoTest
class CorrectedHospitalTests {

	private static final OrganisationId HOSPITAL = OrganisationId.of("RT7");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OrganisationDirectory directory;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void aHospitalUnderAWrongCode() throws Exception {
		new ExampleProvince(new ApplicationStory(context), "COUNTY");
		as(correction("/organisations/hospitals", "91440300L83341734R").param("id", "RT7")
			.param("name", "示例医院")
			.param("region", "130682")
			.param("supervisor", "130000")).andExpect(redirectedUrl("/organisations/RT7"));
	}

	@AfterEach
	void forgets() {
		database.update("delete from organisation_hospital where id = 'RT7'");
	}

	@Test
	void hasTheRightCreditCodeAfterwards() throws Exception {
		// when
		as(correction("/organisations/RT7/licence", " 914403003429409755"))
			.andExpect(redirectedUrl("/organisations/RT7"));

		// then
		assertThat(directory.hospital(HOSPITAL).creditCode()).isEqualTo("914403003429409755");
		as(correction("/organisations/RT7/licence", "914403003429409755"))
			.andExpect(redirectedUrl("/organisations/RT7"));
	}

	@Test
	void keepsItsCodeIfTheOtherOneIsWrongOrTaken() throws Exception {
		as(correction("/organisations/RT7/licence", "91440300L83341734S")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("两处校验码须相符")));
		as(correction("/organisations/RT7/licence", directory.hospital(OrganisationId.of("H03")).creditCode()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("已有单位使用")));
		assertThat(directory.hospital(HOSPITAL).creditCode()).isEqualTo("91440300L83341734R");
	}

	private static MockHttpServletRequestBuilder correction(String path, String creditCode) {
		return post(path).param("creditCode", creditCode)
			.param("licenceNumber", "12345678901234567890AB")
			.param("level", "TERTIARY")
			.param("grade", "A")
			.param("ownership", "PUBLIC")
			.param("kind", "GENERAL")
			.param("beds", "640");
	}

	private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(KEEPER)).with(csrf()));
	}

}
