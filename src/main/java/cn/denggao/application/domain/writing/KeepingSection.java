package cn.denggao.application.domain.writing;

import java.util.HashMap;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.writing.SectionChange.Kind;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a section together with what was changed in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeepingSection {

	private static final int LONGEST = 4000;

	private final ProjectDirectory projects;

	private final DossierDesk desk;

	private final Dossiers dossiers;

	private final SectionHistory history;

	private final CurrentActor actor;

	private final OfficialClock clock;

	KeepingSection(ProjectDirectory projects, DossierDesk desk, Dossiers dossiers, SectionHistory history,
			CurrentActor actor, OfficialClock clock) {
		this.projects = projects;
		this.desk = desk;
		this.dossiers = dossiers;
		this.history = history;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Keeps the section if nobody else has since, and the form still asks for it so.
	 * @param version what the person saw, 0 for none
	 * @return the new version
	 */
	public long keep(ProjectId project, FormSection section, Map<String, String> values, long version, Kind kind) {
		requireAsked(project, section);
		var before = dossiers.section(project, section.code());
		long saved = dossiers.save(project, section.code(), values, version, actor.login(), clock.now());
		history.add(project, section.code(), kind, saved, before, values, actor.login(), clock.now());
		return saved;
	}

	/** The dossier may have been brought to another form while this was read. */
	private void requireAsked(ProjectId project, FormSection section) {
		dossiers.hold(project);
		desk.form(projects.require(project))
			.find(section.code())
			.filter(section::equals)
			.orElseThrow(() -> Refused.tooLate("application.section.saved-by-other"));
	}

	/**
	 * Remembers what somebody typed that did not get into the section.
	 * @param others what stands in its place; the same text is not worth remembering
	 */
	public void setAside(ProjectId project, FormSection section, Map<String, String> others, Map<String, String> typed,
			long version) {
		var there = new HashMap<>(others);
		there.keySet().retainAll(typed.keySet());
		history.add(project, section.code(), Kind.SET_ASIDE, version, there, typed, actor.login(), clock.now());
	}

	/** What the form asks for of what was sent; unknown names are ignored. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Map<String, String> values(FormSection section, Map<String, String> typed) {
		var fields = section.entered();
		Map<String, String> values = new HashMap<>();
		typed.forEach((key, value) -> {
			if (fields.containsKey(key) && !value.isBlank()) {
				if (TypedText.length(value) > LONGEST) {
					throw Refused.at(key, "application.section.too-long", LONGEST);
				}
				values.put(key, value.strip());
			}
		});
		var compact = values;
		for (var table : section.tables()) {
			compact = table.compact(compact);
		}
		return compact;
	}

}
