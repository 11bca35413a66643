package cn.denggao.document.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.document.DocumentReferences;
import cn.denggao.document.DocumentSummary;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes the bytes of files that are off their owners' lists and that nothing refers to,
 * then every content without a file, then what a broken transaction left in the object
 * store. Each in a transaction of its own; several nodes do not disturb each other.
 */
@Service
class SweepingContent {

	/** Longer than any request: what is younger may still be on its way in. */
	static final Duration GRACE = Duration.ofHours(1);

	private static final int AT_ONCE = 1000;

	private final StoredFiles files;

	private final ContentRows rows;

	private final ContentStore store;

	private final ObjectProvider<LeftBehind> leftBehind;

	private final ObjectProvider<DocumentReferences> references;

	private final DocumentSettings settings;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	SweepingContent(StoredFiles files, ContentRows rows, ContentStore store, ObjectProvider<LeftBehind> leftBehind,
			ObjectProvider<DocumentReferences> references, DocumentSettings settings, OfficialClock clock,
			AuditTrail trail, TransactionTemplate transaction) {
		this.files = files;
		this.rows = rows;
		this.store = store;
		this.leftBehind = leftBehind;
		this.references = references;
		this.settings = settings;
		this.clock = clock;
		this.trail = trail;
		this.transaction = transaction;
	}

	/** What was removed. */
	Swept sweep() {
		int offTheList = releaseFiles();
		int contents = removeContents(GRACE);
		return new Swept(offTheList, contents, leftBehind.stream().mapToInt(each -> each.sweep(GRACE)).sum());
	}

	int removeContents(Duration grace) {
		return (int) rows.unused(grace, AT_ONCE)
			.stream()
			.filter(sha256 -> Boolean.TRUE.equals(transaction.execute(status -> store.remove(sha256))))
			.count();
	}

	private int releaseFiles() {
		return (int) files.offTheList(clock.now().minus(settings.keepWithdrawn()))
			.stream()
			.map(StoredFile::summary)
			.filter(this::isUnused)
			.filter(file -> Boolean.TRUE.equals(transaction.execute(status -> release(file))))
			.count();
	}

	private boolean isUnused(DocumentSummary file) {
		var features = references.stream().filter(feature -> feature.ownerType().equals(file.owner().type())).toList();
		return !features.isEmpty() && features.stream().noneMatch(feature -> feature.refersTo(file));
	}

	private boolean release(DocumentSummary file) {
		return Optional.ofNullable(files.heldFor(file.id().value())).filter(held -> !held.isRemoved()).map(held -> {
			held.remove(clock.now());
			trail.record("document.removed", Subject.of(file.owner().type(), file.owner().id()),
					Map.of("document", file.id(), "name", file.fileName(), "sha256", file.sha256()));
			return true;
		}).orElse(false);
	}

	/**
	 * How many files lost their bytes, contents were removed and left objects were found.
	 */
	record Swept(int files, int contents, int leftBehind) {
	}

}
