package cn.denggao.application.domain;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.document.DocumentId;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant fills the dossier in, while drafting or correcting. Half-typed values are
 * kept; what is wrong is shown and stops only the next step.
 */
@Service
@Transactional
public class FillingDossier {

	private static final int LONGEST = 4000;

	private final ProjectVisibility visibility;

	private final DossierDesk desk;

	private final Dossiers dossiers;

	private final ApplicationFiles files;

	private final ApplicationStageProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	FillingDossier(ProjectVisibility visibility, DossierDesk desk, Dossiers dossiers, ApplicationFiles files,
			ApplicationStageProcess process, CurrentActor actor, OfficialClock clock) {
		this.visibility = visibility;
		this.desk = desk;
		this.dossiers = dossiers;
		this.files = files;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Saves one section; unknown names are ignored.
	 * @param version what the person saw, 0 for none
	 * @return the new version
	 */
	public long save(ProjectId id, String sectionCode, Map<String, String> typed, long version) {
		var project = requireEditable(id);
		var section = desk.form(project).section(sectionCode);
		var values = kept(section.entered(), typed);
		for (var table : section.tables()) {
			values = table.compact(values);
		}
		return dossiers.save(id, sectionCode, values, version, actor.get().login(), clock.now());
	}

	private static Map<String, String> kept(Map<String, FormField> fields, Map<String, String> typed) {
		var values = new HashMap<String, String>();
		typed.forEach((key, value) -> {
			if (fields.containsKey(key) && !value.isBlank()) {
				if (TypedText.length(value) > LONGEST) {
					throw Refused.at(key, "application.section.too-long", LONGEST);
				}
				values.put(key, value.strip());
			}
		});
		return values;
	}

	/** Adds a file of a kind the form knows. */
	public void attach(ProjectId id, String kind, String fileName, InputStream content) {
		var project = requireEditable(id);
		files.add(project, desk.form(project).attachmentKind(kind).code(), fileName, content);
	}

	/**
	 * Takes a file off the list.
	 * @return the kind of file it was
	 */
	public String detach(ProjectId id, DocumentId document) {
		requireEditable(id);
		return files.remove(id, document);
	}

	/** Whether the acting person may change the dossier now. */
	@Transactional(readOnly = true)
	public boolean mayEdit(ProjectId id) {
		return visibility.maySee(id, actor.get()) && visibility.mayAct(id, actor.get(), Role.HOSPITAL_APPLICANT.code())
				&& isOpen(id);
	}

	private ProjectSummary requireEditable(ProjectId id) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_APPLICANT.code());
		if (!isOpen(id)) {
			throw Refused.tooLate("application.section.closed");
		}
		return visibility.require(id, actor.get());
	}

	private boolean isOpen(ProjectId id) {
		return process.isAt(id, Step.FILL_IN) || process.isAt(id, Step.CORRECT);
	}

}
