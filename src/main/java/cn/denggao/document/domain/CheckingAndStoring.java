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
import cn.denggao.document.StoringDocument;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a file through every check and keeps it. */
@Service
class CheckingAndStoring implements StoringDocument {

	private final DocumentSettings settings;

	private final List<UploadCheck> checks;

	private final KeepingFile keeping;

	CheckingAndStoring(DocumentSettings settings, List<UploadCheck> checks, KeepingFile keeping) {
		this.settings = settings;
		this.checks = checks;
		this.keeping = keeping;
	}

	@Override
	public DocumentSummary store(DocumentOwner owner, String slot, String fileName, InputStream content) {
		return store(owner, null, slot, fileName, content);
	}

	@Override
	public DocumentSummary store(DocumentOwner owner, String account, String slot, String fileName,
			InputStream content) {
		var upload = Upload.read(fileName, content, settings.maxSize());
		checks.forEach((check) -> check.check(upload));
		return keeping.keep(owner, account, slot, upload);
	}

	/** Writes what the checks let through. */
	@Service
	@Transactional
	static class KeepingFile {

		private final StoredFiles files;

		private final ContentStore store;

		private final Allowance allowance;

		private final CurrentActor current;

		private final OfficialClock clock;

		private final AuditTrail trail;

		KeepingFile(StoredFiles files, ContentStore store, Allowance allowance, CurrentActor current,
				OfficialClock clock, AuditTrail trail) {
			this.files = files;
			this.store = store;
			this.allowance = allowance;
			this.current = current;
			this.clock = clock;
			this.trail = trail;
		}

		DocumentSummary keep(DocumentOwner owner, String account, String slot, Upload upload) {
			var sha256 = upload.sha256();
			var name = upload.name().value();
			allowance.require(owner, account, upload, sha256);
			store.keep(sha256, upload.content());
			int version = files.newestVersion(owner.type(), owner.id(), slot, name) + 1;
			var file = new DocumentSummary(DocumentId.random(), owner, slot, name, version, upload.kind().mediaType(),
					upload.content().length, sha256, clock.now(), current.login());
			files.saveAndFlush(new StoredFile(file, account));
			trail.record("document.stored", Subject.of(owner.type(), owner.id()),
					Map.of("document", file.id(), "slot", slot, "name", name, "version", version, "sha256", sha256));
			return file;
		}

	}

}
