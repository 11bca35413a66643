package cn.denggao.approval.domain;

import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/**
 * Gives official project numbers {@code programme-tier-region-year-sequence} (domain
 * §8.5); none is given twice.
 */
@Component
class ProjectNumbers {

	private final RoundDirectory rounds;

	private final NumberSeries numbers;

	private final OfficialClock clock;

	private final HospitalSeats seats;

	ProjectNumbers(RoundDirectory rounds, NumberSeries numbers, OfficialClock clock, HospitalSeats seats) {
		this.rounds = rounds;
		this.numbers = numbers;
		this.clock = clock;
		this.seats = seats;
	}

	String next(RoundSummary round, ProjectSummary project) {
		int year = clock.today().getYear();
		var series = round.programmeCode() + "-" + rounds.rules(round.id()).agreement().projectNumberTier() + "-"
				+ seats.provinceOf(project.hospital());
		return "%s-%d-%04d".formatted(series, year, numbers.nextOf(series, year));
	}

}
