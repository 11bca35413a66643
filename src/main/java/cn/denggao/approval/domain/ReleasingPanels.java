package cn.denggao.approval.domain;

import java.time.Instant;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;
import cn.denggao.review.RoundPanels;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the confirmed panels of a round begin. */
@Service
@Transactional
public class ReleasingPanels {

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final RoundPanels panels;

	ReleasingPanels(RoundDirectory rounds, RoundStages stages, RoundPanels panels) {
		this.rounds = rounds;
		this.stages = stages;
		this.panels = panels;
	}

	/** Answers with the last instant of scoring. */
	public Instant release(RoundId round) {
		rounds.lock(round);
		stages.advance(round, RoundStatus.IN_REVIEW);
		return panels.release(round);
	}

}
