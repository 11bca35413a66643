package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.DossierReading;
import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import cn.denggao.review.PanelMaterial;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The score sheet and the blind dossier, for the author alone. */
@Service
@Transactional(readOnly = true)
public class ReadingReview {

	private final Panels panels;

	private final Reviews reviews;

	private final RoundDirectory rounds;

	private final RubricDirectory rubrics;

	private final ProjectDirectory projects;

	private final DossierReading dossiers;

	private final IndicatorDirectory indicators;

	private final DraftText texts;

	private final List<PanelMaterial> materials;

	private final ReviewDesk desk;

	ReadingReview(Panels panels, Reviews reviews, RoundDirectory rounds, RubricDirectory rubrics,
			ProjectDirectory projects, DossierReading dossiers, IndicatorDirectory indicators, DraftText texts,
			List<PanelMaterial> materials, ReviewDesk desk) {
		this.panels = panels;
		this.reviews = reviews;
		this.rounds = rounds;
		this.rubrics = rubrics;
		this.projects = projects;
		this.dossiers = dossiers;
		this.indicators = indicators;
		this.texts = texts;
		this.materials = materials;
		this.desk = desk;
	}

	/** Everybody but the author finds nothing, before and after. */
	public Opened open(ReviewId id) {
		var review = own(id);
		var panel = panels.require(review.panel());
		var rules = rounds.rules(panel.round()).review();
		var rubric = rubrics.require(panel.rubric());
		return new Opened(id, panel.code(), projects.require(panel.project()).specialtyName(), review.dueAt(),
				review.submittedAt(), review.draftVersion(), review.draftedAt(), judgement(review), rubric,
				new Marking(rubric, rules), rules.step(), dossiers.blind(panel.project()), indicators.of(panel.round()),
				material(panel));
	}

	private List<DossierView.Section> material(Panel panel) {
		return materials.stream()
			.filter(material -> material.purpose() == panel.purpose())
			.flatMap(material -> material.sections(panel.project()).stream())
			.toList();
	}

	/** What may be known before the declaration; empty once the file is open. */
	public Optional<Invitation> invitation(ReviewId id) {
		var review = reviews.require(id);
		if (!review.isBy(desk.who().login()) || review.status() != ReviewStatus.INVITED) {
			return Optional.empty();
		}
		var panel = panels.require(review.panel());
		return Optional
			.of(new Invitation(panel.code(), projects.require(panel.project()).specialtyName(), review.dueAt()));
	}

	Review own(ReviewId id) {
		var review = reviews.require(id);
		if (!review.mayBeReadBy(desk.who().login())) {
			throw Refused.notFound();
		}
		return review;
	}

	private Judgement judgement(Review review) {
		if (review.isValid()) {
			var marks = review.lines()
				.stream()
				.map(line -> new Mark(line.item(), line.points().stripTrailingZeros().toPlainString(), line.reason()))
				.toList();
			return new Judgement(marks, review.opinion(), review.veto().orElse(""));
		}
		return review.draft().map(texts::read).orElseGet(Judgement::empty);
	}

	/**
	 * What the author sees.
	 *
	 * @param material what this panel judges beside the application
	 */
	public record Opened(ReviewId id, String code, String specialty, Instant due, Optional<Instant> submitted,
			int version, Optional<Instant> drafted, Judgement judgement, Rubric rubric, Marking marking,
			BigDecimal step, DossierView dossier, List<IndicatorDefinition> indicators,
			List<DossierView.Section> material) {

		/** The mark under which an item needs a reason. */
		public BigDecimal reasonLimit(Rubric.Item item) {
			return marking.reasonLimit(item);
		}

		/** Items that the expert marks, of one section. */
		public List<Rubric.Item> itemsOf(Rubric.Section section) {
			return section.items().stream().filter(item -> item.scorer() == Rubric.Scorer.EXPERT).toList();
		}

	}

	/** A review that waits for its author's declaration. */
	public record Invitation(String code, String specialty, Instant due) {
	}

}
