package cn.denggao.crash;

import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.programme.RoundId;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a round with applications that wait for the officer, or for a correction, and the
 * outbox with mails that wait to be let go.
 */
final class Preparation {

	static final int MAILS = 60;

	static final List<String> TO_REVIEW = List.of("SX01 03.04", "SX01 03.02", "SX01 04.02", "SX01 28", "SX02 03.01",
			"SX02 03.05", "SX02 03.06", "SX02 04.03", "SX03 03.01", "SX03 04.03", "SX04 19", "SX04 04.05", "SX05 07",
			"SX05 07.01");

	static final List<String> RETURNED = List.of("SX06 03.04", "SX06 04.06", "SX07 05.02", "SX07 07");

	private final ApplicationStory story;

	private final ApplicationContext context;

	Preparation(ApplicationContext context) {
		this.context = context;
		this.story = new ApplicationStory(context);
	}

	void prepare() {
		story.person("prov1", "140000", Role.HC_PROVINCE);
		story.person("provleader", "140000", Role.HC_PROVINCE_LEADER);
		var round = story.openRound();
		RETURNED.forEach(file -> {
			var project = story.submitted(round, hospital(file), specialty(file));
			story.review(project, ApplicationStory.OFFICER, "RETURN", "TEAM");
		});
		TO_REVIEW.forEach(file -> story.submitted(round, hospital(file), specialty(file)));
		story.bean(TransactionTemplate.class).executeWithoutResult(status -> writeMails(round));
	}

	/** The last thing done, so that the mails' rows say that all is ready. */
	private void writeMails(RoundId round) {
		IntStream.range(0, MAILS)
			.mapToObj(number -> NotificationRequested.to("prov1", "crash-" + number, "notification.trial", "",
					Integer.toString(number)))
			.forEach(context::publishEvent);
		story.bean(JdbcTemplate.class)
			.update("update notification_message set next_attempt_at = clock_timestamp() + interval '1 day' where dedup_key like 'crash-%'");
	}

	private static String hospital(String file) {
		return file.split(" ")[0];
	}

	private static String specialty(String file) {
		return file.split(" ")[1];
	}

}
