package cn.denggao.application.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.denggao.application.domain.eligibility.Outcome;
import cn.denggao.application.domain.eligibility.PeerSnapshot;
import cn.denggao.application.domain.eligibility.Reading;
import cn.denggao.application.domain.eligibility.RuleLine;
import cn.denggao.programme.EligibilityRules.Effect;
import cn.denggao.programme.RegisteredFact;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the conditions of a programme, as they were judged, into words. */
@Component
class DeclaredConditions {

	/** How codes of the register are called. */
	private static final Map<String, String> CODES = Map.of("HOSPITAL_LEVEL", "organisation.hospital-level.",
			"HOSPITAL_GRADE", "organisation.grade.", "OWNERSHIP", "organisation.ownership.", "HOSPITAL_KIND",
			"organisation.kind.", "DISCIPLINE_CLASS", "discipline.class.");

	private final MessageSource messages;

	DeclaredConditions(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * One line per condition.
	 * @param peers whether other hospitals' values may be shown
	 */
	List<Line> of(List<RuleLine> lines, boolean peers) {
		return lines.stream().map(line -> line(line, peers)).toList();
	}

	private Line line(RuleLine line, boolean peers) {
		boolean stretch = line.effect() == Effect.STRETCH;
		var key = (stretch && line.outcome() == Outcome.FAILED) ? "STRETCH" : line.outcome().name();
		var words = (line.hospital() == null) ? line.text()
				: text("application.partner.condition", line.hospital(), line.text());
		return new Line(line.rule(), words, line.seed(), line.source(), text("application.outcome." + key),
				tone(line.outcome(), stretch), line.keepsOut(),
				line.readings().stream().map(reading -> value(reading, peers)).toList());
	}

	private static String tone(Outcome outcome, boolean stretch) {
		return switch (outcome) {
			case PASSED -> "green";
			case FAILED -> stretch ? "amber" : "red";
			case UNKNOWN -> stretch ? "amber" : "red";
			case NOT_APPLICABLE -> "";
		};
	}

	private Value value(Reading reading, boolean peers) {
		var name = RegisteredFact.of(reading.fact())
			.map(fact -> text("application.fact." + fact.name()))
			.orElse(reading.name());
		var known = (reading.value() == null)
				? text(isOfDisciplines(reading) ? "discipline.unconfirmed" : "application.condition.unrecorded")
				: word(reading.fact(), reading.value()) + reading.unit();
		return new Value(name, reading.period(), known, limit(reading), source(reading),
				reading.outcome() == Outcome.PASSED, group(reading.peers()),
				(peers && reading.peers() != null) ? reading.peers().values() : List.of());
	}

	private String limit(Reading reading) {
		var limits = reading.limits()
			.stream()
			.map(limit -> word(reading.fact(), limit))
			.collect(Collectors.joining(text("application.limit.or")));
		return text("application.limit." + reading.is(), limits + (reading.peers() == null ? reading.unit() : ""));
	}

	private String source(Reading reading) {
		if (RegisteredFact.of(reading.fact()).isPresent() && reading.source().isBlank()) {
			return text(
					isOfDisciplines(reading) ? "application.condition.disciplines" : "application.condition.register");
		}
		return reading.declared() ? text("application.condition.declared", reading.source()) : reading.source();
	}

	private static boolean isOfDisciplines(Reading reading) {
		return RegisteredFact.DISCIPLINE_CLASS.name().equals(reading.fact());
	}

	private String group(PeerSnapshot peers) {
		if (peers == null) {
			return "";
		}
		var kind = Optional.ofNullable(peers.kind()).map(code -> text("organisation.kind." + code)).orElse("");
		var name = text("application.peers." + peers.group(), kind);
		return (peers.rank() == 0) ? text("application.peers.small", name, peers.size())
				: text("application.peers.rank", name, peers.size(), peers.rank());
	}

	private String word(String fact, String value) {
		if (CODES.containsKey(fact)) {
			return text(CODES.get(fact) + value);
		}
		return ("YES".equals(value) || "NO".equals(value)) ? text("application.fact.flag." + value) : value;
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * One condition.
	 *
	 * @param tone colour of its outcome
	 */
	record Line(String rule, String text, String seed, String source, String outcome, String tone, boolean keepsOut,
			List<Value> values) {
	}

	/**
	 * One value it was judged by.
	 *
	 * @param group the peers it was ranked in, in words, or empty
	 * @param peers their values, empty for who may not see them
	 */
	record Value(String name, String period, String value, String limit, String source, boolean met, String group,
			List<PeerSnapshot.Peer> peers) {
	}

}
