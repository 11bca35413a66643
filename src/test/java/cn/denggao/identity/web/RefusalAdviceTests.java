package cn.denggao.identity.web;

import java.io.IOException;
import java.util.Locale;

import cn.denggao.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

class RefusalAdviceTests {

	private MockMvc web;

	@BeforeEach
	void desk() throws IOException {
		var advice = new RefusalAdvice(new RefusalTexts(PortalLanguage.messageSource()), new RefusalPage());
		web = MockMvcBuilders.standaloneSetup(new Desk())
			.setControllerAdvice(advice)
			.defaultRequest(get("/").locale(Locale.SIMPLIFIED_CHINESE))
			.build();
	}

	@Test
	void saysWhichRuleIsBrokenAndWhere() throws Exception {
		web.perform(get("/rule"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(view().name("error/4xx"))
			.andExpect(says("login", "账号“周”已被使用。"));
	}

	@Test
	void sendsTheSummaryAloneToHtmxAndKeepsTheForm() throws Exception {
		web.perform(get("/rule").header("HX-Request", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(view().name("fragments/page :: refusals"))
			.andExpect(header().string("HX-Retarget", "#dg-errors"));
	}

	@Test
	void answersLostRacesWith409() throws Exception {
		web.perform(get("/late")).andExpect(status().isConflict());
		web.perform(get("/overtaken")).andExpect(status().isConflict()).andExpect(says(null, "他人刚刚修改了同一内容，请刷新页面后再试。"));
	}

	@Test
	void answersMissingForbiddenAndNonsensePathsAlikeWith404() throws Exception {
		for (var path : new String[] { "/missing", "/forbidden", "/things/abc", "/things/99999999999999999999" }) {
			web.perform(get(path)).andExpect(status().isNotFound()).andExpect(view().name("error/404"));
		}
	}

	@Test
	void answersBadParametersWith422() throws Exception {
		web.perform(get("/page").param("number", "x"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(says("number", "填写的内容格式不正确，请检查后重新填写。"));
		web.perform(get("/page")).andExpect(status().isUnprocessableEntity());
	}

	@Test
	void namesEveryFieldOfAnInvalidForm() throws Exception {
		web.perform(
				post("/form").contentType(MediaType.APPLICATION_FORM_URLENCODED).param("title", " ").param("beds", "x"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(result -> {
				var refusals = (java.util.List<?>) result.getModelAndView().getModel().get("refusals");
				org.assertj.core.api.Assertions.assertThat(refusals).extracting("field").contains("beds");
			});
	}

	@Test
	void answersUploadsThatAreTooLargeWith413() throws Exception {
		web.perform(get("/large")).andExpect(status().isPayloadTooLarge());
	}

	private static ResultMatcher says(String field, String sentence) {
		return model().attribute("refusals", contains(new Refusal(field, sentence)));
	}

	@RestController
	static class Desk {

		@GetMapping("/rule")
		void rule() {
			throw Refused.at("login", "identity.account.login-taken", "周");
		}

		@GetMapping("/late")
		void late() {
			throw Refused.tooLate("identity.refusal.overtaken");
		}

		@GetMapping("/overtaken")
		void overtaken() {
			throw new OptimisticLockingFailureException("row changed");
		}

		@GetMapping("/missing")
		void missing() {
			throw Refused.notFound();
		}

		@GetMapping("/forbidden")
		void forbidden() {
			throw new AccessDeniedException("no");
		}

		@GetMapping("/things/{id}")
		long thing(@PathVariable long id) {
			return id;
		}

		@GetMapping("/page")
		int page(@RequestParam int number) {
			return number;
		}

		@PostMapping("/form")
		String form(@Valid Form form) {
			return form.title();
		}

		@GetMapping("/large")
		void large() {
			throw new MaxUploadSizeExceededException(1);
		}

	}

	record Form(@NotBlank String title, int beds) {
	}

}
