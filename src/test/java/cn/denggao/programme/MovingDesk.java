package cn.denggao.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

import cn.denggao.calendar.OfficialClock;

import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Asks on the page of a round that its dates be moved, and agrees to it. */
final class MovingDesk {

	static final String DOCUMENT = "晋卫医函〔2026〕47号";

	static final String REASON = "连日暴雨致多地网络中断，申报单位无法按时提交。";

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f-]{36})\"");

	private final MockMvc web;

	private final RoundId round;

	MovingDesk(MockMvc web, RoundId round) {
		this.web = web;
		this.round = round;
	}

	/** Half past five some days after a date, as it is typed. */
	static Instant daysAfter(Instant date, int days) {
		var day = LocalDate.ofInstant(date, OfficialClock.ZONE).plusDays(days);
		return day.atTime(17, 30).atZone(OfficialClock.ZONE).toInstant();
	}

	MockHttpServletRequestBuilder move(String deadline, Instant to) {
		return move(deadline, to, DOCUMENT, REASON);
	}

	MockHttpServletRequestBuilder move(String deadline, Instant to, String document, String reason) {
		var typed = LocalDateTime.ofInstant(to, OfficialClock.ZONE);
		return post("/rounds/{id}/opening/moves", round).param("deadline", deadline)
			.param("to", typed.toLocalDate().toString())
			.param("toTime", LocalTime.from(typed).toString())
			.param("documentNo", document)
			.param("reason", reason);
	}

	/** With the mark that the leader's page carries now. */
	MockHttpServletRequestBuilder approval() throws Exception {
		return post("/rounds/{id}/opening/moves/approval", round).param("seen", mark());
	}

	/** The same. */
	MockHttpServletRequestBuilder rejection(String reason) throws Exception {
		return post("/rounds/{id}/opening/moves/rejection", round).param("seen", mark()).param("reason", reason);
	}

	MockHttpServletRequestBuilder withdrawal() {
		return post("/rounds/{id}/opening/moves/removal", round);
	}

	private String mark() throws Exception {
		var mark = SEEN.matcher(see(CHIEF).andReturn().getResponse().getContentAsString());
		return mark.find() ? mark.group(1) : "";
	}

	ResultActions send(Authentication who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

	ResultActions see(Authentication who) throws Exception {
		return web.perform(get("/rounds/{id}/opening", round).with(authentication(who)));
	}

	/** An officer asks. */
	void proposes(String deadline, Instant to) throws Exception {
		send(OFFICER, move(deadline, to)).andExpect(redirectedUrl("/rounds/" + round + "/opening"));
	}

	/** An officer asks and a leader agrees. */
	void moves(String deadline, Instant to) throws Exception {
		proposes(deadline, to);
		send(CHIEF, approval()).andExpect(redirectedUrl("/rounds/" + round + "/opening"));
	}

	void refuses(Authentication who, MockHttpServletRequestBuilder request, String text) throws Exception {
		send(who, request.header("HX-Request", "true")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(text)));
	}

	void refusesField(MockHttpServletRequestBuilder request, String field, String text) throws Exception {
		send(OFFICER, request.header("HX-Request", "true")).andExpect(status().isUnprocessableEntity())
			.andExpect(
					content().string(allOf(containsString("data-field-name=\"" + field + "\""), containsString(text))));
	}

}
