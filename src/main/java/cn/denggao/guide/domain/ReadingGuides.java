package cn.denggao.guide.domain;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.ProgrammeGrounds;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a round asks of those who apply, read from what it froze when it opened. */
@Service
@Transactional(readOnly = true)
public class ReadingGuides {

	private final RoundDirectory rounds;

	private final RoundForms forms;

	private final ProgrammeGrounds grounds;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	private final ObjectMapper json;

	ReadingGuides(RoundDirectory rounds, RoundForms forms, ProgrammeGrounds grounds,
			OrganisationDirectory organisations, OfficialClock clock, ObjectMapper json) {
		this.rounds = rounds;
		this.forms = forms;
		this.grounds = grounds;
		this.organisations = organisations;
		this.clock = clock;
		this.json = json;
	}

	/** Rounds that take applications now, the first to close first. */
	public List<OpenRound> open() {
		return rounds.open().stream().map(this::line).toList();
	}

	/** The guide to a round; a draft has none and does not exist for the public. */
	public RoundGuide of(RoundId id) {
		var round = rounds.require(id);
		if (!round.status().reached(RoundStatus.OPEN)) {
			throw Refused.notFound();
		}
		var rules = rounds.rules(id);
		var specialties = rules.specialties()
			.admitted()
			.stream()
			.map(code -> organisations.specialty(code).name())
			.toList();
		return new RoundGuide(line(round), rules, specialties, sections(forms.template(id, forms.newest(id))),
				grounds.of(round.programmeCode()));
	}

	private OpenRound line(RoundSummary round) {
		var last = LocalDate.ofInstant(round.closesAt(), OfficialClock.ZONE);
		return new OpenRound(round, organisations.nameOf(round.organisation()),
				Math.max(0, ChronoUnit.DAYS.between(clock.today(), last)));
	}

	private List<String> sections(String template) {
		try {
			return StreamSupport.stream(json.readTree(template).path("sections").spliterator(), false)
				.map(section -> section.path("title").asText())
				.toList();
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
