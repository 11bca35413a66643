package cn.denggao.application.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.denggao.application.BoundCount;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.RecommendationList.Line;
import cn.denggao.application.domain.RecommendationList.Sheet;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundRules.Operator;
import cn.denggao.programme.TargetFigure;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts everything the page of recommendations says of a unit into rows of one table:
 * places, who is on the list, who waits, what the ledger holds.
 */
@Component
class RecommendationRows {

	static final List<String> COLUMNS = List.of("unit", "part", "rank", "code", "title", "hospital", "specialty",
			"what", "at", "by", "second", "reason", "places", "waived", "used", "left");

	static final List<String> NUMBERS = List.of("rank", "places", "waived", "used", "left");

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private final MessageSource messages;

	RecommendationRows(MessageSource messages) {
		this.messages = messages;
	}

	/** The rows of one unit in the order of the page. */
	List<List<Object>> of(Sheet sheet) {
		var rows = new ArrayList<List<Object>>();
		var unit = sheet.name();
		rows.add(places(unit, sheet.quota()));
		sheet.specialties().forEach(each -> rows.add(places(unit, each)));
		sheet.chosen().forEach(line -> rows.add(chosen(unit, line)));
		sheet.waiting().forEach(project -> rows.add(waiting(unit, project)));
		if (sheet.waiver() != null) {
			rows.add(asked(unit, sheet.waiver()));
		}
		sheet.ledger().forEach(line -> rows.add(entry(unit, line)));
		return rows;
	}

	/** A number over all units. */
	List<Object> of(BoundCount bound) {
		var figure = bound.figure();
		var most = figure.bound();
		return Arrays.asList(bound.part(), part("bounds"), null, null, null, null, null,
				text("application.recommend.sheet.bound", bound.name(), text("application.bounds." + bound.scope()),
						ruled(figure)),
				null, null, null, state(bound), most.isPresent() ? (Object) most.getAsInt() : null, null,
				bound.counted(), most.isPresent() ? (Object) Math.max(0, most.getAsInt() - bound.counted()) : null);
	}

	private String ruled(TargetFigure figure) {
		boolean plain = figure.operator() == Operator.APPROX && figure.tolerance() == 0;
		return text("application.targets." + figure.operator() + (plain ? ".plain" : ""), figure.base(),
				figure.most().orElse(0), figure.tolerance());
	}

	private String state(BoundCount bound) {
		if (bound.refuses()) {
			return text("application.bounds.refuses");
		}
		return switch (bound.state()) {
			case BEYOND -> text("application.bounds.beyond");
			case BELOW -> text("application.bounds.below", bound.figure().lowest() - bound.counted());
			default -> text(bound.isFull() ? "application.bounds.full" : "application.bounds.within");
		};
	}

	static String minutes(Instant moment) {
		return MINUTES.format(moment);
	}

	private List<Object> places(String unit, Quota quota) {
		return Arrays.asList(unit, part("places"), null, null, null, null, null, null, null, null, null, null,
				quota.limited() ? (Object) quota.places() : text("application.quota.unlimited"), quota.waived(),
				quota.used(), quota.limited() ? quota.free() : null);
	}

	private List<Object> places(String unit, SpecialtyQuota quota) {
		return Arrays.asList(unit, part("specialties"), null, null, null, null, quota.name(), null, null, null, null,
				null, quota.places(), quota.waived(), quota.used(), quota.free());
	}

	private List<Object> chosen(String unit, Line line) {
		var project = line.project();
		return Arrays.asList(unit, part("chosen"), line.recommendation().rank(), project.code(), project.title(),
				project.hospitalName(), project.specialtyName(), null, null, null, null, line.recommendation().reason(),
				null, null, null, null);
	}

	private List<Object> waiting(String unit, ProjectSummary project) {
		return Arrays.asList(unit, part("waiting"), null, project.code(), project.title(), project.hospitalName(),
				project.specialtyName(), null, null, null, null, null, null, null, null, null);
	}

	private List<Object> asked(String unit, OpenWaiver waiver) {
		return Arrays.asList(unit, part("asked"), null, null, null, null, waiver.specialty(),
				text("application.waiver.waiting"), minutes(waiver.at()), waiver.by(), null, waiver.reason(), null,
				null, null, null);
	}

	private List<Object> entry(String unit, LedgerLine line) {
		var project = line.project();
		boolean known = project != null;
		return Arrays.asList(unit, part("ledger"), null, known ? project.code() : null, known ? project.title() : null,
				known ? project.hospitalName() : null, known ? project.specialtyName() : line.specialty(),
				text("application.ledger." + line.kind(), line.from(), line.to()), minutes(line.at()), line.by(),
				line.second(), line.reason(), null, null, null, null);
	}

	private String part(String name) {
		return text("application.recommend.sheet.part." + name);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
