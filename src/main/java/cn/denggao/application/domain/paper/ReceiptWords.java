package cn.denggao.application.domain.paper;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.SnapshotText;

import org.springframework.stereotype.Component;

/** What a receipt says on its page: the names of its day, as on its print (R004-01). */
@Component
public class ReceiptWords {

	private final PaperOrders orders;

	private final GatheringFacts gathering;

	ReceiptWords(PaperOrders orders, GatheringFacts gathering) {
		this.orders = orders;
		this.gathering = gathering;
	}

	/** Of one submission; today's names where it was handed in before any were kept. */
	public SubmissionFacts of(ProjectId project, int number) {
		return orders.facts(project, number)
			.map(text -> SnapshotText.read(text, SubmissionFacts.class))
			.orElseGet(() -> gathering.of(project, number));
	}

}
