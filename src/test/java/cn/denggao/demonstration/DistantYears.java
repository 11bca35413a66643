package cn.denggao.demonstration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import cn.denggao.calendar.ImportingYear;
import cn.denggao.calendar.OfficialClock;

import org.springframework.boot.test.context.TestComponent;

/**
 * Working days of the years ahead of the clock: stories share it, and the last of them
 * outruns the years that the demonstration brings.
 */
@TestComponent
public class DistantYears {

	private static final int AHEAD = 6;

	private static final String NOTICE = """
			{"year": %1$d, "days": [
			{"name": "元旦", "date": "%1$d-01-01", "isOffDay": true},
			{"name": "劳动节", "date": "%1$d-05-01", "isOffDay": true},
			{"name": "国庆节", "date": "%1$d-10-01", "isOffDay": true}]}""";

	private final ImportingYear importing;

	private final OfficialClock clock;

	DistantYears(ImportingYear importing, OfficialClock clock) {
		this.importing = importing;
		this.clock = clock;
	}

	/** Known years stay as they are. */
	public void areKnown() {
		var present = clock.today().getYear();
		IntStream.rangeClosed(present, present + AHEAD)
			.mapToObj(NOTICE::formatted)
			.forEach(
					notice -> importing.unlessKnown(new ByteArrayInputStream(notice.getBytes(StandardCharsets.UTF_8))));
	}

}
