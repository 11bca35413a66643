package cn.denggao.document.domain;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.document.DocumentId;
import cn.denggao.document.DocumentOwner;
import cn.denggao.document.DocumentSummary;
import cn.denggao.document.Documents;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds files and opens them. */
@Service
@Transactional
class ReadingDocuments implements Documents {

	private final StoredFiles files;

	private final ContentStore store;

	private final OfficialClock clock;

	private final AuditTrail trail;

	ReadingDocuments(StoredFiles files, ContentStore store, OfficialClock clock, AuditTrail trail) {
		this.files = files;
		this.store = store;
		this.clock = clock;
		this.trail = trail;
	}

	@Override
	@Transactional(readOnly = true)
	public List<DocumentSummary> of(DocumentOwner owner) {
		return files.current(owner.type(), owner.id()).stream().map(StoredFile::summary).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public DocumentSummary require(DocumentId id) {
		return file(id).summary();
	}

	@Override
	@Transactional(readOnly = true)
	public InputStream open(DocumentId id) {
		var file = file(id);
		if (file.isRemoved()) {
			throw Refused.because("document.content-removed");
		}
		return store.open(file.summary().sha256());
	}

	@Override
	public void withdraw(DocumentId id) {
		var file = file(id);
		var owner = file.summary().owner();
		file.withdraw(clock.now());
		trail.record("document.withdrawn", Subject.of(owner.type(), owner.id()), Map.of("document", id));
	}

	private StoredFile file(DocumentId id) {
		return files.findById(id.value()).orElseThrow(Refused::notFound);
	}

}
