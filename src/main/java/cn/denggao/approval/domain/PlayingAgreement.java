package cn.denggao.approval.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.DraftingAgreement.Draft;
import cn.denggao.approval.domain.DraftingAgreement.Work;
import cn.denggao.approval.domain.ReadingAgreement.AgreementView;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in a demonstration the agreement a hospital would write: what it applied for.
 */
@Service
@Transactional
public class PlayingAgreement {

	private final ReadingAgreement reading;

	private final DraftingAgreement drafting;

	private final PlayedTexts texts;

	PlayingAgreement(ReadingAgreement reading, DraftingAgreement drafting, PlayedTexts texts) {
		this.reading = reading;
		this.drafting = drafting;
		this.texts = texts;
	}

	public void draft(ProjectId project) {
		var view = reading.read(project);
		var goal = texts.of("approval.play.goal", view.project().specialtyName());
		drafting.handIn(project, new Draft(goal, texts.of("approval.play.management"), Map.of(), works(view), ""));
	}

	private List<Work> works(AgreementView view) {
		return List.of(work(view, "people"), work(view, "technique"), work(view, "outreach"));
	}

	private Work work(AgreementView view, String what) {
		return new Work(texts.of("approval.play.task." + what), texts.of("approval.play.output." + what),
				view.project().leaderName(), view.content().termStart(), view.content().termEnd());
	}

}
