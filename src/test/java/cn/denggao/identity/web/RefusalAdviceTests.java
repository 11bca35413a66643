package cn.denggao.identity.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.support.DefaultFormattingConversionService;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

class RefusalAdviceTests {

	private MockMvc web;

	@BeforeEach
	void desk() throws IOException {
		var advice = new RefusalAdvice(new RefusalTexts(PortalLanguage.messageSource()), new RefusalPage());
		var conversions = new DefaultFormattingConversionService();
		new TypedInput().addFormatters(conversions);
		web = MockMvcBuilders.standaloneSetup(new Desk())
			.setControllerAdvice(advice)
			.addInterceptors(new ReadableInput())
			.setConversionService(conversions)
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
			.andExpect(says("number", "请填写数字。"));
		web.perform(get("/page")).andExpect(status().isUnprocessableEntity()).andExpect(says("number", "请填写此项。"));
		web.perform(get("/day").param("day", "2026-99-99"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(says("day", "请填写日期，格式为 2026-01-31。"));
	}

	@Test
	@Catalogue(1)
	void namesASingleParameterThatIsBlank() throws Exception {
		web.perform(post("/reason").param("reason", "  "))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(says("reason", "请填写理由"));
	}

	@Test
	@Catalogue({ 6, 18, 20, 21 })
	void readsAmountsInOneWayAndNamesTheFieldOfAWrongOne() throws Exception {
		for (var wrong : new String[] { "1.005", "1e99", "1E+10000000", "1234567890123", "x" }) {
			web.perform(post("/amount").param("amount", wrong))
				.andExpect(status().isUnprocessableEntity())
				.andExpect(says("amount", "请填写金额，单位为元，最多两位小数，整数部分最多 12 位。"));
		}
		web.perform(post("/amount").param("amount", "1,360.5")).andExpect(content().string("1360.50"));
	}

	@Test
	void refusesWhatOnlyTheDatabaseKnowsToBeWrong() throws Exception {
		web.perform(get("/unstorable"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(says(null, "填写的内容过长、过大或与已有记录冲突，没有保存。请检查后重新填写。"));
	}

	@Test
	void refusesTheCharacterNoDatabaseHolds() throws Exception {
		web.perform(post("/reason").param("reason", "a\0b"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(says("reason", "内容含有无法识别的字符，请删除后重新填写。"));
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

		@GetMapping("/day")
		String day(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
			return day.toString();
		}

		@PostMapping("/reason")
		String reason(@RequestParam @NotBlank(message = "请填写理由") String reason) {
			return reason;
		}

		@PostMapping("/amount")
		String amount(@RequestParam Money amount) {
			return amount.yuan().toPlainString();
		}

		@GetMapping("/unstorable")
		void unstorable() {
			throw new DataIntegrityViolationException("value too long");
		}

		@GetMapping("/large")
		void large() {
			throw new MaxUploadSizeExceededException(1);
		}

	}

	record Form(@NotBlank String title, int beds) {
	}

}
