package cn.denggao.review.domain;

import java.io.InputStream;
import java.util.Map;

import cn.denggao.application.DossierReading;
import cn.denggao.application.DossierView;
import cn.denggao.document.DocumentId;
import cn.denggao.document.Documents;
import cn.denggao.kernel.Refused;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The author of a review opens a paper of the dossier; every opening is recorded. */
@Service
@Transactional
public class OpeningAttachment {

	private final ReadingReview reading;

	private final Panels panels;

	private final Readings readings;

	private final DossierReading dossiers;

	private final Documents documents;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	OpeningAttachment(ReadingReview reading, Panels panels, Readings readings, DossierReading dossiers,
			Documents documents, ReviewDates dates, ReviewJournal journal) {
		this.reading = reading;
		this.panels = panels;
		this.readings = readings;
		this.dossiers = dossiers;
		this.documents = documents;
		this.dates = dates;
		this.journal = journal;
	}

	public Paper open(ReviewId id, DocumentId document) {
		var review = reading.own(id);
		var attachment = dossiers.blind(panels.projectOf(review.panel()))
			.attachments()
			.stream()
			.filter(paper -> paper.document().equals(document.toString()))
			.findFirst()
			.orElseThrow(Refused::notFound);
		readings.save(new Reading(id, document.toString(), dates.now()));
		journal.review("attachment-read", review, Map.of("document", document.toString()));
		return paper(attachment, document);
	}

	/** Carries the paper's title, because a file's own name may name its hospital. */
	private Paper paper(DossierView.Attachment attachment, DocumentId document) {
		var stored = documents.require(document);
		var extension = stored.fileName().substring(stored.fileName().lastIndexOf('.') + 1);
		return new Paper(attachment.title() + "." + extension, stored.mediaType(), stored.size(),
				documents.open(document));
	}

	/** One file on its way to the expert. */
	public record Paper(String fileName, String mediaType, long size, InputStream content) {
	}

}
