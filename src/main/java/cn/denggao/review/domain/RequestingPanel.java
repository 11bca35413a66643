package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.Rubric;
import cn.denggao.review.PanelPrepared;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.PreparingPanel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A file is going to be judged: its panel is set up, empty. */
@Service
@Transactional
class RequestingPanel implements PreparingPanel {

	private final Panels panels;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final ReviewJournal journal;

	private final PanelMail mail;

	RequestingPanel(Panels panels, ProjectDirectory projects, RoundDirectory rounds, ReviewJournal journal,
			PanelMail mail) {
		this.panels = panels;
		this.projects = projects;
		this.rounds = rounds;
		this.journal = journal;
		this.mail = mail;
	}

	@Override
	public PanelPrepared prepare(PanelPurpose purpose, ProjectId project, RoundId round, int attempt) {
		projects.lock(project);
		var rules = rounds.rules(round);
		var newest = panels.ofProject(purpose, project.value()).stream().findFirst();
		var panel = newest.filter(known -> known.attempt() >= attempt)
			.filter(known -> known.status() != PanelStatus.REOPENED)
			.orElseGet(() -> request(purpose, project, round,
					Math.max(attempt, newest.map(Panel::attempt).orElse(0) + 1), rules));
		return new PanelPrepared(panel.id(), isNeeded(purpose, rules), rules.versions().reviewStage());
	}

	private Panel request(PanelPurpose purpose, ProjectId project, RoundId round, int attempt, RoundRules rules) {
		var panel = panels.save(Panel.request(purpose, project, round, attempt, rubricFor(purpose, rules)));
		journal.panel("panel-requested", panel, Map.of("purpose", purpose.name(), "project", project.toString(),
				"attempt", Integer.toString(panel.attempt())));
		if (panel.isSingle()) {
			mail.panelToDraw(panel, rounds.require(round));
		}
		return panel;
	}

	private static Rubric.Ref rubricFor(PanelPurpose purpose, RoundRules rules) {
		return switch (purpose) {
			case APPLICATION -> rules.rubric();
			case MIDTERM -> rules.midtermRubric();
			case ACCEPTANCE -> rules.acceptanceRubric();
		};
	}

	/**
	 * An application is judged by experts unless it skips competition or their score has
	 * no weight.
	 */
	private static boolean isNeeded(PanelPurpose purpose, RoundRules rules) {
		return purpose != PanelPurpose.APPLICATION || (rules.hasExperts() && rules.route().asksExperts());
	}

}
