package cn.denggao.review.domain;

import java.util.Comparator;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundSummary;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panels drawn by themselves, for officer and supervisor of the round. */
@Service
@Transactional(readOnly = true)
public class ListingPanels {

	private final Panels panels;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final ReviewDesk desk;

	ListingPanels(Panels panels, ProjectDirectory projects, RoundDirectory rounds, ReviewDesk desk) {
		this.panels = panels;
		this.projects = projects;
		this.rounds = rounds;
		this.desk = desk;
	}

	/** Whether somebody may have panels to draw or to confirm, whoever decides. */
	public static boolean isFor(Actor person) {
		return person.has(Role.SUPERVISOR.code())
				|| Role.officers().stream().anyMatch(officer -> person.has(officer.code()));
	}

	/** Those that wait come first. */
	public List<Line> own() {
		var who = desk.who();
		if (!isFor(who)) {
			throw Refused.notFound();
		}
		return rounds.all()
			.stream()
			.filter(round -> desk.mayAct(round, Role.HC_DECIDER, Role.SUPERVISOR))
			.flatMap(round -> panels.singlesOf(round.id().value()).stream().map(panel -> line(panel, round)))
			.sorted(Comparator.comparing(Line::status))
			.toList();
	}

	/** How many wait for the acting person: to be drawn, or drawn and to be confirmed. */
	public long waiting() {
		var status = desk.who().has(Role.SUPERVISOR.code()) ? PanelStatus.DRAWN : PanelStatus.WAITING;
		return panels.singlesIn(status)
			.stream()
			.filter(panel -> desk.mayAct(rounds.require(panel.round()), Role.HC_DECIDER, Role.SUPERVISOR))
			.count();
	}

	private Line line(Panel panel, RoundSummary round) {
		var project = projects.require(panel.project());
		return new Line(panel.id(), panel.code(), panel.purpose(), panel.status(), round.title(), project.code(),
				project.specialtyName());
	}

	/** One panel. */
	public record Line(PanelId id, String code, PanelPurpose purpose, PanelStatus status, String round, String project,
			String specialty) {
	}

}
