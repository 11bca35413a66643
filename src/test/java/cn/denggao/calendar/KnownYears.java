package cn.denggao.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * Lets the calendar know years ahead: as the demonstration does, and further ahead with
 * the three holidays that every year has.
 */
public final class KnownYears {

	private static final String NOTICE = """
			{"year": %1$d, "days": [
			{"name": "元旦", "date": "%1$d-01-01", "isOffDay": true},
			{"name": "劳动节", "date": "%1$d-05-01", "isOffDay": true},
			{"name": "国庆节", "date": "%1$d-10-01", "isOffDay": true}]}""";

	private static final int AHEAD = 2;

	private KnownYears() {
	}

	/** As far ahead as the limits of a round opened today reach. */
	public static void ahead(ApplicationContext context) {
		var present = context.getBean(OfficialClock.class).today().getYear();
		of(context, IntStream.rangeClosed(present, present + AHEAD).toArray());
	}

	/** Years that are known stay as they are. */
	public static void of(ApplicationContext context, int... years) {
		for (int year : years) {
			try (var notice = notice(year)) {
				context.getBean(ImportingYear.class).unlessKnown(notice);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static InputStream notice(int year) throws IOException {
		var known = new ClassPathResource("demonstration/calendar/" + year + ".json");
		return known.exists() ? known.getInputStream()
				: new ByteArrayInputStream(NOTICE.formatted(year).getBytes(StandardCharsets.UTF_8));
	}

}
