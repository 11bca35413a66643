package cn.denggao.lifecycle.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelPrepared;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PreparingPanel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A recommended application gets its panel. */
@Service
@Transactional
public class PreparingReview {

	private static final int FIRST = 1;

	private final PreparingPanel panels;

	PreparingReview(PreparingPanel panels) {
		this.panels = panels;
	}

	/** A reopened panel is answered by review with its next attempt. */
	public PanelPrepared prepare(ProjectId project, RoundId round) {
		return panels.prepare(PanelPurpose.APPLICATION, project, round, FIRST);
	}

}
