package cn.denggao.review.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import cn.denggao.application.DossierView;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.Rubric;
import cn.denggao.review.domain.Mark;
import cn.denggao.review.domain.ReadingReview;

import org.springframework.stereotype.Component;

/** Turns an opened review into its page. */
@Component
class ScorePages {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final ItemGuide guide;

	ScorePages(WorkingCalendar calendar, OfficialClock clock, ItemGuide guide) {
		this.guide = guide;
		this.calendar = calendar;
		this.clock = clock;
	}

	ScorePage of(ReadingReview.Opened review) {
		var due = LocalDate.ofInstant(review.due(), OfficialClock.ZONE);
		var number = new AtomicInteger();
		var sections = review.rubric()
			.sections()
			.stream()
			.filter(section -> !review.itemsOf(section).isEmpty())
			.map(section -> section(review, section, number))
			.toList();
		var vetoes = new LinkedHashMap<String, String>();
		review.rubric().vetoes().forEach(veto -> vetoes.put(veto.code(), veto.name()));
		return new ScorePage(review.id().toString(), review.code(), review.specialty(), due.toString(),
				calendar.workingDaysBetween(clock.today(), due), review.version(),
				review.drafted().map(ScorePages::minute).orElse(null),
				review.submitted().map(ScorePages::minute).orElse(null), total(sections), max(sections),
				plain(review.step()), sections, review.judgement().opinion(), review.judgement().veto(), vetoes,
				review.dossier(), figures(review), review.material());
	}

	private ScorePage.Section section(ReadingReview.Opened review, Rubric.Section section, AtomicInteger number) {
		var items = review.itemsOf(section).stream().map(item -> item(review, item, number.incrementAndGet())).toList();
		return new ScorePage.Section(section.code(), section.name(),
				sum(items.stream().map(ScorePage.Item::max).toList()),
				sum(items.stream().map(ScorePage.Item::points).toList()), items);
	}

	private ScorePage.Item item(ReadingReview.Opened review, Rubric.Item item, int number) {
		var mark = review.judgement().of(item.code()).orElseGet(() -> new Mark(item.code(), "", ""));
		return new ScorePage.Item(number, item.code(), item.name(), item.standard(),
				guide.of(item, review.dossier().sections()), plain(item.max()), plain(review.reasonLimit(item)),
				text(mark.points()), text(mark.reason()));
	}

	private static List<ScorePage.Figure> figures(ReadingReview.Opened review) {
		return review.dossier().indicators().stream().map(figure -> figure(figure, review)).toList();
	}

	private static ScorePage.Figure figure(DossierView.Indicator figure, ReadingReview.Opened review) {
		var definition = review.indicators().stream().filter(known -> known.code().equals(figure.code())).findFirst();
		return new ScorePage.Figure(definition.map(IndicatorDefinition::name).orElse(figure.code()),
				definition.map(IndicatorDefinition::unit).orElse(""), plain(figure.baseline()),
				figure.targets().stream().map(ScorePages::plain).toList());
	}

	private static String total(List<ScorePage.Section> sections) {
		return sum(sections.stream().map(ScorePage.Section::points).toList());
	}

	private static String max(List<ScorePage.Section> sections) {
		return sum(sections.stream().map(ScorePage.Section::max).toList());
	}

	/**
	 * What is not a number counts as nothing: it is refused when the sheet is handed in.
	 */
	private static String sum(List<String> points) {
		return plain(points.stream()
			.filter(text -> text.matches("\\d{1,4}(\\.\\d{1,2})?"))
			.map(BigDecimal::new)
			.reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	private static String plain(BigDecimal number) {
		if (number == null) {
			return "";
		}
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private static String text(String entered) {
		return (entered == null) ? "" : entered;
	}

	private static String minute(Instant instant) {
		return LocalDateTime.ofInstant(instant, OfficialClock.ZONE).format(MINUTE);
	}

}
