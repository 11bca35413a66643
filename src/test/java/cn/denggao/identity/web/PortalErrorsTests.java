package cn.denggao.identity.web;

import cn.denggao.DenggaoTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What goes wrong before any controller is reached. */
@DenggaoTest
class PortalErrorsTests {

	@Autowired
	private MockMvc web;

	@ParameterizedTest
	@CsvSource({ "403, 登录已过期，内容没有提交", "404, 页面不存在", "413, 超过大小上限", "400, 请求不符合要求", "500, 本次操作没有完成" })
	void putsASentenceAboveAFormSentByHtmx(int code, String sentence) throws Exception {
		web.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code).header("HX-Request", "true"))
			.andExpect(status().is(code))
			.andExpect(header().string("HX-Retarget", "#dg-errors"))
			.andExpect(content().string(
					allOf(containsString(sentence), containsString("data-dg-refusals"), not(containsString("<html")))));
	}

	@ParameterizedTest
	@CsvSource({ "403, 登录已过期，内容没有提交", "404, 没有找到该页面", "413, 超过大小上限" })
	void showsAPageToABrowser(int code, String sentence) throws Exception {
		web.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code).accept(MediaType.TEXT_HTML))
			.andExpect(status().is(code))
			.andExpect(content().string(allOf(containsString(sentence), containsString("<html"))));
	}

}
