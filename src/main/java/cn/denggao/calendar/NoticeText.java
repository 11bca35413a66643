package cn.denggao.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.kernel.TextRows;

/**
 * Reads a holiday notice typed as a table: day or first to last day, 休 or 班, occasion.
 * Every row that cannot be read is told.
 */
final class NoticeText {

	private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

	private static final Pattern SPAN = Pattern.compile("(.+?)\\s*(?:~|～|至|—|--)\\s*(.+)");

	private static final String FIELD = "text";

	private static final int LONGEST_SPAN = 20;

	private final List<HolidayNotice.ListedDay> days = new ArrayList<>();

	private final Set<LocalDate> seen = new HashSet<>();

	private final List<Refused> refusals = new ArrayList<>();

	static HolidayNotice read(String text) {
		var reader = new NoticeText();
		TextRows.of(text).stream().filter(row -> !row.cell(0).startsWith("日期")).forEach(reader::take);
		if (!reader.refusals.isEmpty()) {
			throw new RefusedTogether(FIELD, reader.refusals);
		}
		if (reader.days.isEmpty()) {
			throw Refused.at(FIELD, "calendar.notice-empty");
		}
		return new HolidayNotice(reader.days.get(0).date().getYear(), reader.days);
	}

	private void take(TextRows.Row row) {
		var span = SPAN.matcher(row.cell(0));
		boolean isSpan = !DAY.matcher(row.cell(0)).matches() && span.matches();
		var first = day(isSpan ? span.group(1) : row.cell(0));
		var last = isSpan ? day(span.group(2)) : first;
		var off = off(row.cell(1));
		if (first == null || last == null) {
			refuse(row, "calendar.row-day", row.cell(0));
		}
		else if (off == null) {
			refuse(row, "calendar.row-kind", row.cell(1));
		}
		else if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_SPAN))) {
			refuse(row, "calendar.row-span", row.cell(0));
		}
		else {
			first.datesUntil(last.plusDays(1)).forEach(day -> add(row, day, off));
		}
	}

	private void add(TextRows.Row row, LocalDate day, boolean off) {
		if (!days.isEmpty() && days.get(0).date().getYear() != day.getYear()) {
			refuse(row, "calendar.row-year", day.toString());
		}
		else if (!seen.add(day)) {
			refuse(row, "calendar.row-twice", day.toString());
		}
		else if (!off && !CalendarDay.isWeekend(day)) {
			refuse(row, "calendar.row-weekday", day.toString());
		}
		else {
			days.add(new HolidayNotice.ListedDay(row.cell(2).isEmpty() ? null : row.cell(2), day, off));
		}
	}

	private void refuse(TextRows.Row row, String key, String what) {
		refusals.add(Refused.at(FIELD, key, row.line(), what));
	}

	private static Boolean off(String kind) {
		return switch (kind) {
			case "休", "off" -> true;
			case "班", "work" -> false;
			default -> null;
		};
	}

	private static LocalDate day(String text) {
		Matcher day = DAY.matcher(text.strip());
		try {
			return day.matches() ? LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
					Integer.parseInt(day.group(3))) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
