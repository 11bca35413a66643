package cn.denggao.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.denggao.calendar.events.YearImported;
import cn.denggao.kernel.Refused;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Takes the official holiday notice of one year into the calendar. */
@Service
public class ImportingYear {

	private static final int LONGEST = 100_000;

	private final CalendarDays days;

	private final ObjectMapper json;

	private final ApplicationEventPublisher events;

	ImportingYear(CalendarDays days, ObjectMapper json, ApplicationEventPublisher events) {
		this.days = days;
		this.json = json;
		this.events = events;
	}

	/** What a notice, typed as a table or in JSON, would make of its year. */
	@Transactional(readOnly = true)
	public YearPlan plan(String text) {
		if (text.length() > LONGEST) {
			throw Refused.at("text", "calendar.notice-unreadable");
		}
		var notice = text.stripLeading().startsWith("{") ? read(new ByteArrayInputStream(text.getBytes(UTF_8)))
				: NoticeText.read(text);
		var wanted = notice.wholeYear();
		var now = days.of(notice.year()).stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::working));
		return new YearPlan(notice.year(), !now.isEmpty(), wanted,
				wanted.stream().filter(day -> !Objects.equals(now.get(day.date()), day.working())).toList());
	}

	/** Imports or corrects the year of a notice; due dates already counted stay. */
	@Transactional
	public YearPlan accept(String text) {
		var plan = plan(text);
		days.replace(plan.days());
		events.publishEvent(new YearImported(plan.year(), plan.known(), plan.changed().size()));
		return plan;
	}

	/** Imports or corrects a year from a JSON file; returns the year. */
	@Transactional
	public int from(InputStream file) {
		var notice = read(file);
		days.replace(notice.wholeYear());
		return notice.year();
	}

	/** Imports a bundled year unless there already is one, perhaps a corrected one. */
	@Transactional
	public void unlessKnown(InputStream file) {
		var notice = read(file);
		if (!days.has(notice.year())) {
			days.replace(notice.wholeYear());
		}
	}

	private HolidayNotice read(InputStream file) {
		try {
			return json.readValue(file, HolidayNotice.class);
		}
		catch (IOException ex) {
			throw Refused.because("calendar.notice-unreadable");
		}
	}

}
