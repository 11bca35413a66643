package cn.denggao.review.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundSummary;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A panel as officer and supervisor see it: who sits, how far, never a score. */
@Service
@Transactional(readOnly = true)
public class ReadingPanel {

	private final Panels panels;

	private final Reviews reviews;

	private final Experts experts;

	private final EmployerNames employers;

	private final Eligibility eligibility;

	private final ProjectDirectory projects;

	private final Supplementing supplementing;

	private final ReviewDesk desk;

	ReadingPanel(Panels panels, Reviews reviews, Experts experts, EmployerNames employers, Eligibility eligibility,
			ProjectDirectory projects, Supplementing supplementing, ReviewDesk desk) {
		this.panels = panels;
		this.reviews = reviews;
		this.experts = experts;
		this.employers = employers;
		this.eligibility = eligibility;
		this.projects = projects;
		this.supplementing = supplementing;
		this.desk = desk;
	}

	public Overview of(PanelId id) {
		var panel = panels.require(id);
		var round = desk.require(panel.round(), Role.HC_DECIDER, Role.SUPERVISOR);
		var names = names(panel);
		var bySeat = reviews.ofPanel(id.value())
			.stream()
			.sorted(Comparator.comparing(Review::seat).thenComparing(Review::invitedAt))
			.map(review -> row(review, names))
			.toList();
		var waiting = panel.drawn()
			.stream()
			.filter(DrawnExpert::isWaiting)
			.map(drawn -> waiting(drawn, names.get(drawn.expert())))
			.toList();
		var eligible = eligibility.of(panel.project());
		boolean starved = panel.status() == PanelStatus.RUNNING && panel.openSeats() > supplementing.available(panel);
		return new Overview(id, panel.code(), panel.purpose(), panel.isSingle(), panel.status(),
				projects.require(panel.project()), round, desk.mayAct(round, Role.HC_DECIDER),
				desk.mayAct(round, Role.SUPERVISOR), eligible.size(), fresh(panel, eligible), panel.dueAt(), bySeat,
				waiting, starved ? panel.openSeats() : 0, panel.defence().isNone(), panel.defence().isDue());
	}

	/** One review for the officer who decides about it. */
	public Row of(ReviewId id) {
		var panel = panels.require(panels.idOf(id));
		desk.require(panel.round(), Role.HC_DECIDER, Role.SUPERVISOR);
		return row(reviews.require(id), names(panel));
	}

	public PanelId panelOf(ReviewId id) {
		return panels.idOf(id);
	}

	private static int fresh(Panel panel, Map<String, String> eligible) {
		var drawn = panel.drawn().stream().map(DrawnExpert::expert).toList();
		return (int) eligible.keySet().stream().filter(login -> !drawn.contains(login)).count();
	}

	private Map<String, Expert> names(Panel panel) {
		var logins = panel.drawn().stream().map(DrawnExpert::expert).toList();
		return experts.findAllByLoginIn(logins).stream().collect(Collectors.toMap(Expert::login, expert -> expert));
	}

	private Waiting waiting(DrawnExpert drawn, Expert expert) {
		return new Waiting(expert.name(), expert.title(), employers.of(expert), drawn.isReserve());
	}

	private Row row(Review review, Map<String, Expert> names) {
		var expert = names.get(review.expert());
		return new Row(review.id(), review.seat(), expert.name(), expert.title(), employers.of(expert), review.status(),
				review.invitedAt(), review.dueAt(), review.deviationReason().orElse(null));
	}

	/**
	 * One panel.
	 *
	 * @param single whether it is drawn by itself and not with its round
	 * @param eligible experts of the pool who could be drawn
	 * @param fresh those of them not drawn for this panel yet
	 * @param waiting experts drawn and not called yet, in order
	 * @param starved free seats for which nobody is left
	 */
	public record Overview(PanelId id, String code, PanelPurpose purpose, boolean single, PanelStatus status,
			ProjectSummary project, RoundSummary round, boolean officer, boolean supervisor, int eligible, int fresh,
			Optional<Instant> due, List<Row> reviews, List<Waiting> waiting, int starved, boolean defencePossible,
			boolean defenceDue) {

		/** Reviews whose outlying score has been given a reason. */
		public List<Row> explained() {
			return reviews.stream().filter(row -> row.deviation() != null).toList();
		}

	}

	/** An expert drawn for a seat or as a reserve who has not been called yet. */
	public record Waiting(String name, String title, String employer, boolean reserve) {
	}

	/**
	 * One review without its contents.
	 *
	 * @param deviation why its score is far from the panel's mean, null without such a
	 * reason
	 */
	public record Row(ReviewId id, int seat, String name, String title, String employer, ReviewStatus status,
			Instant invited, Instant due, String deviation) {
	}

}
