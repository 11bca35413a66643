package cn.denggao.application;

import java.util.stream.IntStream;

import cn.denggao.programme.RoundId;

import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The province records what the conditions of a shipped round need. */
final class RecordedFigures {

	/** The last year whose figures the shipped rounds look at. */
	static final int BASE = 2023;

	private final MockMvc web;

	private final RoundId round;

	RecordedFigures(MockMvc web, RoundId round) {
		this.web = web;
		this.round = round;
	}

	/** Rows as they are typed on the page. */
	void take(String... rows) throws Exception {
		web.perform(post("/rounds/{round}/figures", round).param("text", String.join("\n", rows))
			.with(authentication(OFFICER))
			.with(csrf())).andExpect(status().is3xxRedirection());
	}

	/** Values of a hospital or a county for the years that end with the last one. */
	void years(String subject, String fact, String... values) throws Exception {
		take(IntStream.range(0, values.length)
			.mapToObj(at -> subject + ",,,," + fact + "," + (BASE - values.length + 1 + at) + "," + values[at] + ",年报")
			.toArray(String[]::new));
	}

}
