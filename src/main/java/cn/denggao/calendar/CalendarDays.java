package cn.denggao.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of {@code calendar_day}; a year is there completely or not at all. */
@Repository
class CalendarDays {

	private final JdbcTemplate database;

	CalendarDays(JdbcTemplate database) {
		this.database = database;
	}

	List<CalendarDay> of(int year) {
		return database.query("select day, working, occasion from calendar_day where day between ? and ? order by day",
				(row, index) -> new CalendarDay(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3)),
				Year.of(year).atDay(1), Year.of(year + 1).atDay(1).minusDays(1));
	}

	/** The working days of a year. */
	Set<LocalDate> workingIn(int year) {
		var days = of(year);
		if (days.size() != Year.of(year).length()) {
			throw new CalendarMissing(year);
		}
		return days.stream()
			.filter(CalendarDay::working)
			.map(CalendarDay::date)
			.collect(Collectors.toUnmodifiableSet());
	}

	List<Integer> years() {
		return database.queryForList("select distinct extract(year from day)::int from calendar_day order by 1",
				Integer.class);
	}

	boolean has(int year) {
		return Boolean.TRUE.equals(database.queryForObject(
				"select exists (select from calendar_day where extract(year from day) = ?)", Boolean.class, year));
	}

	void replace(List<CalendarDay> days) {
		database.batchUpdate("""
				insert into calendar_day (day, working, occasion) values (?, ?, ?)
				on conflict (day) do update set working = excluded.working, occasion = excluded.occasion
				""", days, days.size(), (row, day) -> {
			row.setObject(1, day.date());
			row.setBoolean(2, day.working());
			row.setString(3, day.occasion());
		});
	}

}
