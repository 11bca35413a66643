package cn.denggao.construction.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.construction.domain.DispatchDecision;
import cn.denggao.construction.domain.DispatchMinutes;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedDate;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The minutes of a dispatch meeting as typed; decisions come line by line in the same
 * order.
 */
record DispatchForm(
		@NotNull(message = "{construction.dispatch.held-missing}") @DateTimeFormat(iso = ISO.DATE) LocalDate heldOn,
		@CodePointLength(max = 64, message = "{kernel.too-long}") String chairLogin,
		@CodePointLength(max = 60, message = "{kernel.too-long}") String chairName,
		@NotBlank(message = "{construction.dispatch.attendees-missing}") @CodePointLength(max = 1000,
				message = "{kernel.too-long}") String attendees,
		@Min(value = 0, message = "{construction.dispatch.items-negative}") int itemsReviewed,
		@CodePointLength(max = 4000, message = "{kernel.too-long}") String problems,
		List<@Size(max = 1000, message = "{kernel.too-long}") String> decision,
		List<@Size(max = 60, message = "{kernel.too-long}") String> responsible,
		List<@Size(max = 20, message = "{kernel.too-long}") String> dueOn) {

	DispatchMinutes minutes() {
		var login = (chairLogin == null || chairLogin.isBlank()) ? null : chairLogin;
		if (login == null && (chairName == null || chairName.isBlank())) {
			throw Refused.at("chairName", "construction.dispatch.chair-missing");
		}
		return new DispatchMinutes(heldOn, login, (login == null) ? chairName.strip() : login, attendees.strip(),
				itemsReviewed, (problems == null) ? "" : problems.strip(), decisions());
	}

	private List<DispatchDecision> decisions() {
		var decisions = new ArrayList<DispatchDecision>();
		for (var at = 0; decision != null && at < decision.size(); at++) {
			if (!decision.get(at).isBlank()) {
				decisions
					.add(new DispatchDecision(decision.get(at).strip(), part(responsible, at), day(part(dueOn, at))));
			}
		}
		return decisions;
	}

	private static String part(List<String> parts, int at) {
		if (parts == null || at >= parts.size() || parts.get(at).isBlank()) {
			throw Refused.at("decision", "construction.dispatch.decision-incomplete");
		}
		return parts.get(at).strip();
	}

	private static LocalDate day(String typed) {
		return TypedDate.in(typed).orElseThrow(() -> Refused.at("decision", "engine.field-no-date"));
	}

}
