package cn.denggao.approval.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import cn.denggao.review.RoundPanels;
import cn.denggao.review.RoundProgress;
import cn.denggao.worklist.Inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a round to its province: how many applications stand where, and what is open. */
@Service
@Transactional(readOnly = true)
public class ReadingRound {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final RoundPanels panels;

	private final StandingBook standings;

	private final Objections objections;

	private final LateEntries entries;

	private final Inbox inbox;

	private final OfficialClock clock;

	ReadingRound(RoundOffice office, RoundDirectory rounds, ProjectDirectory projects, RoundPanels panels,
			StandingBook standings, Objections objections, LateEntries entries, Inbox inbox, OfficialClock clock) {
		this.office = office;
		this.rounds = rounds;
		this.projects = projects;
		this.panels = panels;
		this.standings = standings;
		this.objections = objections;
		this.entries = entries;
		this.inbox = inbox;
		this.clock = clock;
	}

	public RoundBoard board(RoundId id) {
		var round = office.read(id);
		var all = projects.inRound(id);
		var rules = (round.status() == RoundStatus.DRAFT) ? Optional.<RoundRules>empty()
				: Optional.of(rounds.rules(id));
		return new RoundBoard(round, all.size(), hospitals(all), byStatus(all), overdue(id, all),
				rules.map(frozen -> frozen.ranking().slots().most()).orElse(0),
				rules.filter(frozen -> frozen.route().byFigures()).isPresent(), progress(round, rules),
				standings.delivery(id), inbox.openFor(id.toString()), heldUp(id), entries.open(id.value()));
	}

	private static long hospitals(List<ProjectSummary> all) {
		return all.stream().map(ProjectSummary::hospital).distinct().count();
	}

	private static Map<ProjectStatus, Long> byStatus(List<ProjectSummary> all) {
		return all.stream().collect(Collectors.groupingBy(ProjectSummary::status, TreeMap::new, Collectors.counting()));
	}

	/** Tasks of the authorities and hospitals, and reviews of the experts. */
	private Map<ProjectStatus, Integer> overdue(RoundId round, List<ProjectSummary> all) {
		var now = clock.now();
		var tasks = inbox.overdue(all.stream().map(project -> project.id().toString()).toList(), now);
		var seats = panels.overdue(round, now);
		var counts = new EnumMap<ProjectStatus, Integer>(ProjectStatus.class);
		for (var project : all) {
			int late = tasks.getOrDefault(project.id().toString(), 0) + seats.getOrDefault(project.id(), 0);
			if (late > 0) {
				counts.merge(project.status(), late, Integer::sum);
			}
		}
		return counts;
	}

	/** Counts only, and only once there are panels. */
	private Optional<RoundProgress> progress(RoundSummary round, Optional<RoundRules> rules) {
		return rules.filter(frozen -> frozen.route().asksExperts())
			.filter(frozen -> round.status().reached(RoundStatus.RECOMMENDATION_CLOSED))
			.map(frozen -> panels.progress(round.id()));
	}

	private long heldUp(RoundId id) {
		return objections.findByRoundOrderByRaisedAtDesc(id.value()).stream().filter(Objection::isOpen).count();
	}

}
