package cn.denggao.review.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.review.PanelFindings;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelResult;
import cn.denggao.review.PanelStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out results, to people only when scoring is closed. */
@Service
@Transactional(readOnly = true)
class RecordedFindings implements PanelFindings {

	private final Panels panels;

	private final Results results;

	private final RoundDirectory rounds;

	private final CurrentActor actor;

	RecordedFindings(Panels panels, Results results, RoundDirectory rounds, CurrentActor actor) {
		this.panels = panels;
		this.results = results;
		this.rounds = rounds;
		this.actor = actor;
	}

	@Override
	public PanelResult resultOf(PanelId id) {
		var panel = panels.require(id);
		if (panel.purpose() == PanelPurpose.APPLICATION) {
			requireClosed(panel.round());
		}
		return find(panel).orElseThrow(Refused::notFound);
	}

	@Override
	public List<PanelResult> resultsOf(RoundId round) {
		requireClosed(round);
		return panels.ofRound(round.value(), PanelPurpose.APPLICATION)
			.stream()
			.flatMap(panel -> find(panel).stream())
			.toList();
	}

	private Optional<PanelResult> find(Panel panel) {
		return (panel.status() == PanelStatus.SUMMED_UP)
				? results.findById(panel.id().value()).map(result -> result.of(panel)) : Optional.empty();
	}

	private void requireClosed(RoundId round) {
		if (!actor.get().isSystem() && !rounds.require(round).status().reached(RoundStatus.SCORING_CLOSED)) {
			throw Refused.notFound();
		}
	}

}
