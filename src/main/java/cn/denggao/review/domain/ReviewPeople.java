package cn.denggao.review.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.review.PanelId;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the process whose review it is and what it is about. */
@Service
@Transactional(readOnly = true)
public class ReviewPeople {

	private final Panels panels;

	private final Reviews reviews;

	ReviewPeople(Panels panels, Reviews reviews) {
		this.panels = panels;
		this.reviews = reviews;
	}

	public String expertOf(ReviewId review) {
		return reviews.require(review).expert();
	}

	public PanelId panelOf(ReviewId review) {
		return panels.idOf(review);
	}

	/** The name of the file in blind review. */
	public String codeOf(PanelId panel) {
		return panels.findCodeById(panel.value()).orElseThrow(Refused::notFound);
	}

	public ProjectId projectOf(PanelId panel) {
		return panels.projectOf(panel);
	}

}
