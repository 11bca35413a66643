package cn.denggao.application.domain.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.denggao.application.ProjectPaper.Kind;
import cn.denggao.application.domain.Submissions.Submission;
import cn.denggao.application.domain.dossier.Snapshot;
import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.paper.Paper;
import cn.denggao.paper.Paper.Fact;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the papers of a submission, from what was kept and nothing else. */
@Component
class SubmissionPapers {

	private final PaperTexts texts;

	private final DossierParts dossier;

	SubmissionPapers(MessageSource messages) {
		this.texts = new PaperTexts(messages, Locale.SIMPLIFIED_CHINESE);
		this.dossier = new DossierParts(texts);
	}

	Paper of(Kind kind, Submission submission, SubmissionFacts facts) {
		var snapshot = SnapshotText.snapshot(submission.content());
		var title = texts.get("title." + kind, facts.hospital(), facts.specialty());
		return new Paper(title, texts.get("running", facts.round(), snapshot.code(), facts.hospital()),
				List.of(texts.get("mark", submission.receiptNo()), texts.get("hash", submission.hash())),
				submission.submittedAt(), (kind == Kind.DOSSIER) ? dossier.of(snapshot, submission, facts)
						: receipt(snapshot, submission, facts));
	}

	/** Names the submission, so that each keeps its own file. */
	String fileName(Kind kind, String receiptNo) {
		return texts.get("file." + kind, receiptNo) + ".pdf";
	}

	private List<Paper.Part> receipt(Snapshot snapshot, Submission submission, SubmissionFacts facts) {
		var at = PaperTexts.SECOND.format(submission.submittedAt());
		var lines = Stream.of(new Fact(texts.get("receipt-no"), submission.receiptNo()),
				new Fact(texts.get("code"), snapshot.code()), new Fact(texts.get("programme"), facts.programme()),
				new Fact(texts.get("round"), facts.round()), new Fact(texts.get("hospital"), facts.hospital()),
				new Fact(texts.get("specialty"), facts.specialty()), new Fact(texts.get("project"), snapshot.title()),
				new Fact(texts.get("leader"), facts.leader()), new Fact(texts.get("submitted-at"), at),
				new Fact(texts.get("submitted-by"), facts.submittedBy()),
				new Fact(texts.get("files"), texts.get("files-count", snapshot.files().size())),
				new Fact(texts.get("sha256"), submission.hash()));
		return List.of(new Paper.Headline(texts.get("receipt"), texts.get("no", submission.receiptNo())),
				new Paper.Words(texts.get("receipt.text", facts.hospital(), snapshot.title(), at), false),
				new Paper.Facts(lines.toList()), new Paper.Words(texts.get("receipt.note"), true));
	}

}
