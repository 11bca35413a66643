package cn.denggao.calendar;

import java.io.IOException;
import java.io.InputStream;

import cn.denggao.kernel.Refused;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the official holiday notice of one year into the calendar. */
@Service
public class ImportingYear {

	private final CalendarDays days;

	private final ObjectMapper json;

	ImportingYear(CalendarDays days, ObjectMapper json) {
		this.days = days;
		this.json = json;
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
	void unlessKnown(InputStream file) {
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
