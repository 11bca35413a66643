package cn.denggao.application.domain.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.writing.SectionChange.Kind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people have changed the same section: both versions are put together, and whatever
 * is not taken stays in the history.
 */
@Service
@Transactional
public class MergingSection {

	private final WritingRights rights;

	private final DossierDesk desk;

	private final Dossiers dossiers;

	private final SectionHistory history;

	private final KeepingSection keeping;

	MergingSection(WritingRights rights, DossierDesk desk, Dossiers dossiers, SectionHistory history,
			KeepingSection keeping) {
		this.rights = rights;
		this.desk = desk;
		this.dossiers = dossiers;
		this.history = history;
		this.keeping = keeping;
	}

	/** Whether somebody has saved the section since this version. */
	@Transactional(readOnly = true)
	public boolean isOvertaken(ProjectId project, String section, long version) {
		return current(project, section) != version;
	}

	/**
	 * What both versions make together.
	 * @param version from which the acting person began
	 */
	@Transactional(readOnly = true)
	public Merge merge(ProjectId id, String code, Map<String, String> typed, long version) {
		var section = desk.form(rights.requireWriter(id, code)).section(code);
		var theirs = dossiers.section(id, code);
		return Merge.of(section, base(id, code, theirs, version), theirs, keeping.values(section, typed));
	}

	/** What the next save expects. */
	@Transactional(readOnly = true)
	public long current(ProjectId project, String section) {
		return dossiers.saved(project, section).map(Dossiers.Saved::version).orElse(0L);
	}

	/**
	 * Keeps the merged section.
	 * @param seen the version that was shown as theirs
	 * @param choices what to take where both changed: by field, the text to keep
	 * @return the new version
	 */
	public long keep(ProjectId id, String code, Map<String, String> typed, long version, long seen,
			Map<String, Choice> choices) {
		var section = desk.form(rights.requireWriter(id, code)).section(code);
		var merge = merge(id, code, typed, version);
		var values = new HashMap<>(merge.settled());
		var left = new TreeMap<String, String>();
		for (var clash : merge.clashes()) {
			var choice = choices.getOrDefault(clash.key(), Choice.THEIRS);
			take(section, clash, choice, values, merge);
			if (choice.take() != Take.MINE) {
				left.put(clash.key(), clash.mine());
			}
		}
		values.values().removeIf(String::isBlank);
		long saved = keeping.keep(id, section, keeping.values(section, values), seen, Kind.MERGED);
		keeping.setAside(id, section, Map.of(), left, saved);
		return saved;
	}

	private static void take(FormSection section, Merge.Clash clash, Choice choice, Map<String, String> values,
			Merge merge) {
		if (choice.take() == Take.OWN) {
			values.put(clash.key(), choice.text());
		}
		else if (choice.take() == Take.MINE) {
			section.tables()
				.stream()
				.map(FormTable::code)
				.filter(clash.key()::equals)
				.findFirst()
				.ifPresentOrElse(table -> {
					values.keySet().removeIf(key -> key.startsWith(table + "."));
					values.putAll(merge.rows().getOrDefault(table, Map.of()));
				}, () -> values.put(clash.key(), clash.mine()));
		}
	}

	/** What stood there at a version: what stands there now without what came after. */
	private Map<String, String> base(ProjectId project, String section, Map<String, String> now, long version) {
		var base = new HashMap<>(now);
		history.since(project, section, version)
			.stream()
			.filter(change -> change.kind() != Kind.SET_ASIDE)
			.forEach(change -> change.fields().forEach(field -> {
				if (field.before().isEmpty()) {
					base.remove(field.key());
				}
				else {
					base.put(field.key(), field.before());
				}
			}));
		return base;
	}

	/** Which of two texts stays. */
	public enum Take {

		THEIRS, MINE, OWN

	}

	/** What to do with one clash; the text counts only if it is one's own. */
	public record Choice(Take take, String text) {

		static final Choice THEIRS = new Choice(Take.THEIRS, "");

	}

}
