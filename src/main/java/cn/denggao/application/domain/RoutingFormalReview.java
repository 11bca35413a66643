package cn.denggao.application.domain;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.Stops.Stop;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends an application to the next authority of its chain. The chain is decided once, at
 * the first submission.
 */
@Service
@Transactional
public class RoutingFormalReview {

	private static final String BESIDE = "TCM";

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final ReviewChain chain;

	private final Stops stops;

	private final ProjectStatusBook book;

	private final OfficialClock clock;

	private final ReviewTerm term;

	RoutingFormalReview(ProjectDirectory projects, RoundDirectory rounds, ReviewChain chain, Stops stops,
			ProjectStatusBook book, OfficialClock clock, ReviewTerm term) {
		this.projects = projects;
		this.rounds = rounds;
		this.chain = chain;
		this.stops = stops;
		this.book = book;
		this.clock = clock;
		this.term = term;
	}

	/** Leaves the current stop behind and enters the next. */
	public Route next(ProjectId id) {
		var project = projects.lock(id);
		if (stops.of(id).isEmpty()) {
			decide(project);
		}
		var now = clock.now();
		stops.current(id).ifPresent(stop -> stops.pass(id, stop.position(), now));
		var next = stops.of(id).stream().filter(stop -> stop.enteredAt() == null).findFirst();
		next.ifPresent(stop -> stops.enter(id, stop.position(), now, term.endOf(project.round())));
		move(project, next.map(stop -> status(stop, stops.of(id))).orElse(ProjectStatus.RECOMMENDED));
		return next.map(stop -> route(stop, project)).orElse(Route.DONE);
	}

	private Route route(Stop stop, ProjectSummary project) {
		return new Route(stop.role(), stop.recommends(), false, term.endOf(project.round()),
				rounds.require(project.round()).recommendationClosesAt());
	}

	private void decide(ProjectSummary project) {
		int position = 0;
		for (var placed : chain.of(project)) {
			stops.add(project.id(), ++position, placed.stop(), placed.organisation());
		}
	}

	private void move(ProjectSummary project, ProjectStatus to) {
		if (project.status() != to) {
			book.move(project.id(), to, null, null);
		}
	}

	/**
	 * The status that says where an application is reviewed; a department beside the
	 * deciding authority reviews at its level.
	 */
	static ProjectStatus status(Stop stop, List<Stop> chain) {
		return switch (stop.level().equals(BESIDE) ? chain.get(chain.size() - 1).level() : stop.level()) {
			case "COUNTY" -> ProjectStatus.FORMAL_REVIEW_COUNTY;
			case "CITY" -> ProjectStatus.FORMAL_REVIEW_CITY;
			case "NATION" -> ProjectStatus.FORMAL_REVIEW_NATION;
			default -> ProjectStatus.FORMAL_REVIEW_PROVINCE;
		};
	}

	/**
	 * What the process must know.
	 *
	 * @param role who reviews next
	 * @param recommends whether a recommendation follows
	 * @param done whether every authority has passed it
	 * @param reviewDue last instant of the review, or null if nobody can say yet
	 * @param recommendationDue last instant of the recommendation
	 */
	public record Route(String role, boolean recommends, boolean done, Instant reviewDue, Instant recommendationDue) {

		static final Route DONE = new Route("", false, true, null, null);

	}

}
