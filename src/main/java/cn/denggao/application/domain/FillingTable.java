package cn.denggao.application.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.TableUploads.Upload;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.dossier.TableSheets;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant fills a table in as a workbook: what was sent is shown first and then
 * taken in as one change, or not at all.
 */
@Service
@Transactional
public class FillingTable {

	/** The form's field for the file. */
	public static final String FIELD = "file";

	private static final int LONGEST_NAME = 200;

	private final ProjectVisibility visibility;

	private final DossierDesk desk;

	private final Dossiers dossiers;

	private final FillingDossier filling;

	private final TableSheets sheets;

	private final TableUploads uploads;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	FillingTable(ProjectVisibility visibility, DossierDesk desk, Dossiers dossiers, FillingDossier filling,
			TableSheets sheets, TableUploads uploads, CurrentActor actor, OfficialClock clock, AuditTrail trail) {
		this.visibility = visibility;
		this.desk = desk;
		this.dossiers = dossiers;
		this.filling = filling;
		this.sheets = sheets;
		this.uploads = uploads;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * The table of the form, for those who may change the dossier now; else not found.
	 */
	@Transactional(readOnly = true)
	public FormTable table(ProjectId id, String section, String code) {
		return desk.form(requireEditable(id))
			.section(section)
			.tables()
			.stream()
			.filter(table -> table.code().equals(code))
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	/** The table as a workbook with what stands in it. */
	@Transactional(readOnly = true)
	public byte[] template(ProjectId id, String section, String code) {
		return sheets.template(table(id, section, code), dossiers.of(id).section(section));
	}

	/**
	 * Reads a file and keeps it beside the dossier; refused with all that is wrong in it.
	 */
	public UUID upload(ProjectId id, String sectionCode, String code, String fileName, byte[] file) {
		var table = table(id, sectionCode, code);
		var section = desk.form(visibility.require(id, actor.get())).section(sectionCode);
		var read = sheets.read(file, section, table, FIELD);
		var upload = new Upload(UUID.randomUUID(), id, sectionCode, code, shortened(fileName), read.sha256(),
				read.values(), version(id, sectionCode), desk.formVersion(id), null);
		uploads.add(upload, actor.get().login(), clock.now());
		return upload.id();
	}

	/** What taking it in would change. */
	public Preview preview(ProjectId id, UUID uploadId) {
		requireEditable(id);
		var upload = uploads.locked(id, uploadId).orElseThrow(Refused::notFound);
		requireSameForm(upload);
		var changes = changes(upload);
		return new Preview(upload.fileName(), upload.section(), table(id, upload.section(), upload.table()), changes,
				uploads.takenBefore(upload).orElse(null), version(id, upload.section()) != upload.version());
	}

	/**
	 * Takes it in; a second time changes nothing.
	 * @return the section it belongs to
	 */
	public String take(ProjectId id, UUID uploadId) {
		requireEditable(id);
		var upload = uploads.locked(id, uploadId).orElseThrow(Refused::notFound);
		if (upload.takenAt() != null) {
			return upload.section();
		}
		requireSameForm(upload);
		var changes = changes(upload);
		if (!changes.isEmpty()) {
			filling.save(id, upload.section(), merged(upload), upload.version());
			trail.record("application.table-taken-in", Subject.of("project", id), Map.of("section", upload.section(),
					"table", upload.table(), "sha256", upload.sha256(), "cells", String.valueOf(changes.size())));
		}
		uploads.taken(uploadId, clock.now());
		return upload.section();
	}

	/** What was read by another form may mean something else in this one. */
	private void requireSameForm(Upload upload) {
		if (upload.formVersion() != desk.formVersion(upload.project())) {
			throw Refused.tooLate("application.sheet.form-changed");
		}
	}

	private List<TableSheets.Change> changes(Upload upload) {
		return sheets.changes(table(upload.project(), upload.section(), upload.table()),
				dossiers.of(upload.project()).section(upload.section()), upload.values());
	}

	private Map<String, String> merged(Upload upload) {
		var values = new HashMap<>(dossiers.of(upload.project()).section(upload.section()));
		values.keySet().removeIf(key -> key.startsWith(upload.table() + "."));
		values.putAll(upload.values());
		return values;
	}

	private long version(ProjectId id, String section) {
		return dossiers.saved(id, section).map(Dossiers.Saved::version).orElse(0L);
	}

	private ProjectSummary requireEditable(ProjectId id) {
		if (!filling.mayEdit(id)) {
			throw Refused.notFound();
		}
		return visibility.require(id, actor.get());
	}

	private static String shortened(String name) {
		var last = (name == null) ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		var plain = last.replaceAll("\\p{Cntrl}", "");
		return (plain.length() > LONGEST_NAME) ? plain.substring(0, LONGEST_NAME) : plain;
	}

	/**
	 * What a file would change.
	 *
	 * @param takenAt when the same file was taken in before, or null
	 * @param stale whether somebody saved the section after the file was read
	 */
	public record Preview(String fileName, String section, FormTable table, List<TableSheets.Change> changes,
			Instant takenAt, boolean stale) {
	}

}
