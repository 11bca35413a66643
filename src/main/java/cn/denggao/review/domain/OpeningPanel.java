package cn.denggao.review.domain;

import java.time.Instant;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.PanelId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A panel begins, or goes on to fill the seats that lack a valid score. */
@Service
@Transactional
public class OpeningPanel {

	private final Panels panels;

	private final Supplementing supplementing;

	private final ProjectDirectory projects;

	private final ProjectStatusBook book;

	private final RoundDirectory rounds;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	OpeningPanel(Panels panels, Supplementing supplementing, ProjectDirectory projects, ProjectStatusBook book,
			RoundDirectory rounds, ReviewDates dates, ReviewJournal journal) {
		this.panels = panels;
		this.supplementing = supplementing;
		this.projects = projects;
		this.book = book;
		this.rounds = rounds;
		this.dates = dates;
		this.journal = journal;
	}

	public Opened open(PanelId id) {
		var project = projects.lock(panels.projectOf(id));
		if (project.status() == ProjectStatus.RECOMMENDED) {
			book.move(project.id(), ProjectStatus.UNDER_REVIEW, null, null);
		}
		var panel = panels.lock(id);
		var rules = rounds.rules(panel.round());
		int seats = panel.open();
		int callable = supplementing.ensure(panel, seats, "system");
		panel.giveUpSeats(seats - callable);
		var due = dates.endOfScoring(panel.dueAt(), rules.review());
		journal.panel("panel-opened", panel, Map.of("seats", Integer.toString(callable), "dueAt", due.toString()));
		return new Opened(callable, rules.versions().expertScoring(), due);
	}

	/**
	 * What the process needs to know.
	 *
	 * @param seats seats to fill now
	 * @param scoringVersion version of {@code expert-scoring} frozen for the round
	 */
	public record Opened(int seats, int scoringVersion, Instant dueAt) {
	}

}
