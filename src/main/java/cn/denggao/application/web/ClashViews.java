package cn.denggao.application.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.SnapshotWriter;
import cn.denggao.application.domain.writing.Merge;
import cn.denggao.application.domain.writing.MergingSection;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows two versions of a section side by side. */
@Component
class ClashViews {

	private static final int LONGEST = 4000;

	private final MergingSection merging;

	private final DossierDesk desk;

	private final Dossiers dossiers;

	private final SnapshotWriter words;

	private final AccountDirectory accounts;

	private final ProjectHeads heads;

	ClashViews(MergingSection merging, DossierDesk desk, Dossiers dossiers, SnapshotWriter words,
			AccountDirectory accounts, ProjectHeads heads) {
		this.merging = merging;
		this.desk = desk;
		this.dossiers = dossiers;
		this.words = words;
		this.accounts = accounts;
		this.heads = heads;
	}

	/**
	 * Both versions, with what only one of them changed already settled.
	 * @param version from which the acting person began
	 */
	String show(ProjectSummary project, String code, Map<String, String> typed, long version, Model model) {
		var section = desk.form(project).section(code);
		var merge = merging.merge(project.id(), code, typed, version);
		var last = dossiers.saved(project.id(), code)
			.orElseThrow(() -> Refused.tooLate("application.section.saved-by-other"));
		var own = section.entered();
		model.addAttribute("head", heads.of(project));
		model.addAttribute("clash", new ClashView(section, version, last.version(), accounts.nameOf(last.by()),
				ProjectHeads.local(last.at()), merge.clashes().stream().map(each -> line(section, each)).toList(),
				typed.entrySet().stream().filter(entry -> own.containsKey(entry.getKey())).toList()));
		return "application/clash";
	}

	private Line line(FormSection section, Merge.Clash clash) {
		var field = section.entered().get(clash.key());
		boolean free = field != null
				&& (field.type() == FormField.Type.TEXT || field.type() == FormField.Type.TEXTAREA);
		return new Line(clash.key(), section.labelOf(clash.key()), said(field, clash.theirs()),
				said(field, clash.mine()), free, clash.theirs() + "\n" + clash.mine(), LONGEST);
	}

	private String said(FormField field, String value) {
		return (field == null) ? value : words.words(field, value);
	}

	/**
	 * Both versions.
	 *
	 * @param version from which the acting person began
	 * @param seen the version that is shown as theirs
	 * @param typed what the acting person typed, sent again with the choice
	 */
	record ClashView(FormSection section, long version, long seen, String by, LocalDateTime at, List<Line> lines,
			List<Map.Entry<String, String>> typed) {

	}

	/**
	 * One field.
	 *
	 * @param free whether the person may write a text of both
	 */
	record Line(String key, String label, String theirs, String mine, boolean free, String both, int longest) {

	}

}
