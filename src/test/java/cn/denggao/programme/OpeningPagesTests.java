package cn.denggao.programme;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.KnownYears;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class OpeningPagesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Test
	void opensARoundWithFourEyes() throws Exception {
		// given
		var draft = new ApplicationStory(context).draftRound();
		KnownYears.of(context, 2150);
		as(OFFICER, get("/rounds/{id}/opening", draft)).andExpect(status().isOk());

		// when
		as(OFFICER,
				post("/rounds/{id}/opening", draft).param("closesOn", "2150-05-10")
					.param("closesTime", "17:30")
					.param("recommendationClosesOn", "2150-05-31")
					.param("recommendationClosesTime", "17:30")
					.param("documentNo", "晋卫医函(2150)31号"))
			.andExpect(status().is3xxRedirection());

		// then
		as(OFFICER, post("/rounds/{id}/opening/approval", draft)).andExpect(status().isNotFound());
		as(Acting.as("prov1", "140000", Role.HC_PROVINCE_LEADER), post("/rounds/{id}/opening/approval", draft))
			.andExpect(status().isUnprocessableEntity());
		var html = as(CHIEF, get("/rounds/{id}/opening", draft)).andReturn().getResponse().getContentAsString();
		as(CHIEF,
				post("/rounds/{id}/opening/approval", draft).param("seen",
						html.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1")))
			.andExpect(status().is3xxRedirection());
		as(OFFICER, get("/rounds")).andExpect(status().isOk());
		as(OFFICER, get("/rounds/{id}/opening", draft)).andExpect(status().isOk())
			.andExpect(content().string(containsString("晋卫医函〔2150〕31号")));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
