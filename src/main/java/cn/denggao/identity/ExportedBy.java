package cn.denggao.identity;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says above an exported list who asked for it, of which office, and when. */
@Component
public class ExportedBy {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private final CurrentActor actor;

	private final AccountDirectory accounts;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	private final MessageSource messages;

	ExportedBy(CurrentActor actor, AccountDirectory accounts, OrganisationDirectory organisations, OfficialClock clock,
			MessageSource messages) {
		this.actor = actor;
		this.accounts = accounts;
		this.organisations = organisations;
		this.clock = clock;
		this.messages = messages;
	}

	/** Two lines in the reader's language: the person and the minute. */
	public List<String> lines() {
		var person = actor.get();
		return List.of(text("identity.export.by", accounts.nameOf(person.login()), person.login(),
				unit(person.organisation())), text("identity.export.at", MINUTES.format(clock.now())));
	}

	/**
	 * The same, what was asked for and how many rows that found.
	 * @param asked values by what they are called, in order; blank ones are left out
	 */
	public List<String> lines(Map<String, String> asked, long rows) {
		var lines = new ArrayList<>(lines());
		lines.add(asked(asked));
		lines.add(text("identity.export.count", String.valueOf(rows)));
		return lines;
	}

	/**
	 * The same for a list that is cut, which is said in a last line.
	 * @param most how many rows are written at the most
	 */
	public List<String> lines(Map<String, String> asked, long rows, int most) {
		var lines = lines(asked, rows);
		if (rows > most) {
			lines.add(text("identity.export.cut", String.valueOf(most)));
		}
		return lines;
	}

	/** What was asked for, in one line. */
	public String asked(Map<String, String> asked) {
		var parts = asked.entrySet()
			.stream()
			.filter(each -> !each.getValue().isBlank())
			.map(each -> text("identity.export.part", each.getKey(), each.getValue()))
			.toList();
		return text("identity.export.asked",
				parts.isEmpty() ? text("identity.export.all") : String.join(text("identity.export.and"), parts));
	}

	/**
	 * An organisation's name; its id if it is in no register, as that of operators may
	 * be.
	 */
	public String unit(String organisation) {
		if (organisation.isBlank()) {
			return "";
		}
		var id = OrganisationId.of(organisation);
		return organisations.findHospital(id)
			.map(HospitalSummary::name)
			.or(() -> organisations.authorities()
				.stream()
				.filter(authority -> authority.id().equals(id))
				.map(AuthoritySummary::name)
				.findFirst())
			.orElse(organisation);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
