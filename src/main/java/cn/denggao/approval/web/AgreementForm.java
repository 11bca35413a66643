package cn.denggao.approval.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.denggao.approval.domain.DraftingAgreement.Draft;
import cn.denggao.approval.domain.DraftingAgreement.Targets;
import cn.denggao.approval.domain.DraftingAgreement.Work;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedDate;
import cn.denggao.kernel.TypedNumber;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What a hospital types for its agreement. Repeated fields of a task come in the same
 * order; targets are named {@code target.<code>.<year>} and {@code target.<code>.term}.
 */
record AgreementForm(@CodePointLength(max = 4000, message = "{kernel.too-long}") String goal,
		@CodePointLength(max = 4000, message = "{kernel.too-long}") String management,
		@CodePointLength(max = 100, message = "{kernel.too-long}") String loweringNo,
		List<@Size(max = 1000, message = "{kernel.too-long}") String> content,
		List<@Size(max = 1000, message = "{kernel.too-long}") String> output,
		List<@Size(max = 100, message = "{kernel.too-long}") String> owner,
		List<@Size(max = 20, message = "{kernel.too-long}") String> start,
		List<@Size(max = 20, message = "{kernel.too-long}") String> end) {

	private static final String TARGET = "target.";

	private static final String TERM = "term";

	Draft draft(Map<String, String> fields) {
		return new Draft(text(goal), text(management), targets(fields), works(), text(loweringNo));
	}

	private static Map<String, Targets> targets(Map<String, String> fields) {
		var yearly = new HashMap<String, Map<Integer, BigDecimal>>();
		var term = new HashMap<String, BigDecimal>();
		fields.forEach((name, value) -> {
			if (name.startsWith(TARGET) && name.lastIndexOf('.') > TARGET.length()) {
				var code = name.substring(TARGET.length(), name.lastIndexOf('.'));
				var when = name.substring(name.lastIndexOf('.') + 1);
				yearly.computeIfAbsent(code, unused -> new TreeMap<>());
				if (TERM.equals(when)) {
					term.put(code, number(name, value));
				}
				else {
					yearly.get(code).put(year(name, when), number(name, value));
				}
			}
		});
		var targets = new HashMap<String, Targets>();
		yearly.forEach((code, years) -> targets.put(code, new Targets(years, term.get(code))));
		return targets;
	}

	/** Lines left wholly empty are no tasks. */
	private List<Work> works() {
		var works = new ArrayList<Work>();
		for (int at = 0; at < size(content); at++) {
			if (!part(content, at).isEmpty()) {
				works.add(new Work(part(content, at), part(output, at), part(owner, at), date("start", part(start, at)),
						date("end", part(end, at))));
			}
		}
		return works;
	}

	private static BigDecimal number(String name, String typed) {
		return typed.isBlank() ? null
				: TypedNumber.in(typed).orElseThrow(() -> Refused.at(name, "engine.field-no-number"));
	}

	private static int year(String name, String typed) {
		return TypedNumber.whole(typed).orElseThrow(() -> Refused.at(name, "engine.field-unknown", name));
	}

	private static LocalDate date(String name, String typed) {
		return typed.isEmpty() ? null : TypedDate.in(typed).orElseThrow(() -> Refused.at(name, "engine.field-no-date"));
	}

	private static int size(List<String> parts) {
		return (parts == null) ? 0 : parts.size();
	}

	private static String part(List<String> parts, int at) {
		return (at < size(parts) && parts.get(at) != null) ? parts.get(at).strip() : "";
	}

	private static String text(String typed) {
		return (typed == null) ? "" : typed;
	}

}
