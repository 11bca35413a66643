package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.ReopeningPanel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A project must be judged once more. */
@Service
@Transactional
class ReopeningPanels implements ReopeningPanel {

	private final Panels panels;

	private final ReviewJournal journal;

	ReopeningPanels(Panels panels, ReviewJournal journal) {
		this.panels = panels;
		this.journal = journal;
	}

	@Override
	public void reopen(ProjectId project, String reason) {
		var newest = panels.ofProject(PanelPurpose.APPLICATION, project.value())
			.stream()
			.findFirst()
			.orElseThrow(Refused::notFound);
		var panel = panels.lock(newest.id());
		panel.reopen();
		journal.panel("panel-reopened", panel, Map.of("reason", reason));
	}

}
