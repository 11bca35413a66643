package cn.denggao.worklist.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import cn.denggao.worklist.web.FormView.Field;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Our own pages ask for no more than the form asks for in Tasklist. */
class FormViewTests {

	@Test
	void asksForAReasonOnlyAfterTheAnswerThatNeedsOne() {
		// when
		var reason = field("inspection/check-report", "reason");

		// then
		assertThat(reason.required()).isTrue();
		assertThat(reason.isAlwaysRequired()).isFalse();
		assertThat(reason.when()).isEqualTo("decision=RETURN");
	}

	@Test
	void namesEachAnswerThatShowsAField() {
		assertThat(field("application/review-formally", "defects").when()).isEqualTo("decision=RETURN decision=REJECT");
	}

	@Test
	void alwaysShowsAFieldWithoutCondition() {
		// when
		var decision = field("inspection/check-report", "decision");

		// then
		assertThat(decision.when()).isNull();
		assertThat(decision.isAlwaysRequired()).isTrue();
	}

	@Test
	void holdsTheBrowserToWhatTheFormDemands() {
		assertThat(field("inspection/check-report", "reason").limits())
			.isEqualTo(new FormView.Limits(10, 2000, null, null, null));
		assertThat(field("inspection/confirm-conclusion", "rectifyMonths").limits())
			.isEqualTo(new FormView.Limits(null, null, "3", "6", "1"));
		assertThat(field("construction/decide-tranche", "amount").limits())
			.isEqualTo(new FormView.Limits(null, null, "0", null, "0.01"));
	}

	@Test
	void leadsToTheMaterial() {
		assertThat(view("inspection/check-report").links())
			.containsExactly(new FormView.Link("查看中期检查材料", "/projects/4711/midterm"));
		assertThat(view("approval/examine-objection").links())
			.containsExactly(new FormView.Link("查看异议内容", "/objections/12"));
	}

	private static Field field(String form, String key) {
		return view(form).fields().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
	}

	private static FormView view(String form) {
		try {
			var json = new ObjectMapper().readTree(Files.readString(Path.of("forms/" + form + ".form")));
			return FormView.of(json, Map.of(), "4711", "12");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
