package cn.denggao.application.domain;

import java.io.InputStream;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.writing.KeepingSection;
import cn.denggao.application.domain.writing.SectionChange.Kind;
import cn.denggao.application.domain.writing.WritingRights;
import cn.denggao.document.DocumentId;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant fills the dossier in, while drafting or correcting. Half-typed values are
 * kept; what is wrong is shown and stops only the next step.
 */
@Service
@Transactional
public class FillingDossier {

	private final ProjectVisibility visibility;

	private final WritingRights rights;

	private final DossierDesk desk;

	private final KeepingSection keeping;

	private final ApplicationFiles files;

	private final CurrentActor actor;

	FillingDossier(ProjectVisibility visibility, WritingRights rights, DossierDesk desk, KeepingSection keeping,
			ApplicationFiles files, CurrentActor actor) {
		this.visibility = visibility;
		this.rights = rights;
		this.desk = desk;
		this.keeping = keeping;
		this.files = files;
		this.actor = actor;
	}

	/**
	 * Saves one section; unknown names are ignored.
	 * @param version what the person saw, 0 for none
	 * @return the new version
	 */
	public long save(ProjectId id, String sectionCode, Map<String, String> typed, long version) {
		var section = desk.form(rights.requireWriter(id, sectionCode)).section(sectionCode);
		return keeping.keep(id, section, keeping.values(section, typed), version, Kind.SAVED);
	}

	/** Adds a file of a kind the form knows. */
	public void attach(ProjectId id, String kind, String fileName, InputStream content) {
		var project = visibility.require(id, actor.get());
		var section = desk.form(project).homeOf(kind).code();
		rights.requireWriter(id, section);
		files.add(project, desk.form(project).attachmentKind(kind).code(), fileName, content);
	}

	/**
	 * Takes a file off the list.
	 * @return the kind of file it was
	 */
	public String detach(ProjectId id, DocumentId document) {
		var project = visibility.require(id, actor.get());
		var kind = files.require(document.toString()).slot();
		rights.requireWriter(id, desk.form(project).homeOf(kind).code());
		return files.remove(id, document);
	}

	/** Whether the acting person may change the whole dossier now. */
	@Transactional(readOnly = true)
	public boolean mayEdit(ProjectId id) {
		return rights.mayLead(id);
	}

}
