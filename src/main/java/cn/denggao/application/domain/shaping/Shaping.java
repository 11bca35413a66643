package cn.denggao.application.domain.shaping;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import cn.denggao.application.domain.dossier.DossierForms;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.FormDrafts;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer changes the form of an open round one part at a time, in a draft of the own.
 * Every step is checked with the form as a whole and kept, or nothing is.
 */
@Service
@Transactional
public class Shaping {

	private final FormDrafts drafts;

	private final RoundForms forms;

	private final DossierForms written;

	private final ShownEvidence evidence;

	Shaping(FormDrafts drafts, RoundForms forms, DossierForms written, ShownEvidence evidence) {
		this.drafts = drafts;
		this.forms = forms;
		this.written = written;
		this.evidence = evidence;
	}

	/**
	 * Says other things of a part.
	 * @param typed by the keys of the settings, and the {@code code}
	 * @param seen hash of the form that the person looks at
	 * @return where it stands now
	 */
	public Place change(RoundId round, Place place, Map<String, String> typed, String seen) {
		return changed(round, seen, form -> {
			var part = form.part(place);
			new SettingWriter(form, part, typed).write();
			var code = typed.getOrDefault(NewCodes.FIELD, "").strip();
			if (code.isEmpty() || code.equals(place.code())) {
				return place;
			}
			requireNotNeeded(round, form, place, "application.shape.rename-needed");
			((ObjectNode) part.node()).put("code", codes(round, form).typed(place.list(), code));
			return Place.in(place.list(), code);
		});
	}

	/** One place up or down; nothing happens at the end of the list. */
	public void move(RoundId round, Place place, boolean up, String seen) {
		changed(round, seen, form -> {
			form.move(place, up ? -1 : 1);
			return place;
		});
	}

	/** Refused with the names of what depends on it. */
	public void remove(RoundId round, Place place, String seen) {
		changed(round, seen, form -> {
			form.part(place);
			requireNotNeeded(round, form, place, "application.shape.needed");
			form.remove(place);
			return place;
		});
	}

	/**
	 * Adds a part to a list.
	 * @param typed the settings, the {@code type}, the {@code code} or nothing, and
	 * {@code after} which it stands
	 */
	public Place add(RoundId round, String list, Map<String, String> typed, String seen) {
		return changed(round, seen, form -> {
			requireList(form, list);
			var place = Place.in(list, codes(round, form).typed(list, typed.getOrDefault(NewCodes.FIELD, "")));
			form.add(list, new NewPart(form, place, typed).node(), typed.get("after"));
			return place;
		});
	}

	/** What depends on a part of the form as it stands in the person's draft. */
	@Transactional(readOnly = true)
	public List<Need> needs(RoundId round, Place place) {
		var form = FormTree.of(drafts.working(round).content());
		form.part(place);
		return needs(round, form).of(place);
	}

	/** A free code for a list. */
	@Transactional(readOnly = true)
	public String proposedCode(RoundId round, String list) {
		var form = FormTree.of(drafts.working(round).content());
		requireList(form, list);
		return codes(round, form).proposed(list);
	}

	/** What stands in the input of a setting. */
	public String shown(FormTree form, Part part, Setting setting) {
		return SettingWriter.shown(form, part, setting);
	}

	/** Whether the form says the options, not a register or the round's rules. */
	public boolean mayChangeOptions(FormTree form, Part part) {
		return !OptionWriter.isRegistered(form, part);
	}

	/** Other parts that have the same list of options. */
	public List<Part> sharing(FormTree form, Part part) {
		return OptionWriter.sharing(form, part).stream().filter(other -> !other.place().equals(part.place())).toList();
	}

	private Place changed(RoundId round, String seen, Function<FormTree, Place> change) {
		var form = FormTree.of(drafts.toChange(round, seen).content());
		var place = change.apply(form);
		try {
			drafts.keep(round, form.json(), seen);
		}
		catch (Refused refused) {
			throw WholeForm.said(refused, form, place);
		}
		return place;
	}

	private static void requireList(FormTree form, String list) {
		if (!list.equals(Place.SECTIONS) && !form.part(Place.in(list, "x").holder()).lists().contains(list)) {
			throw Refused.notFound();
		}
	}

	private void requireNotNeeded(RoundId round, FormTree form, Place place, String message) {
		var needs = needs(round, form).of(place);
		if (!needs.isEmpty()) {
			throw Refused.because(message, form.part(place).name(), NeedWords.of(needs));
		}
	}

	private Needs needs(RoundId round, FormTree form) {
		return new Needs(form, written.write(round, form.json()), evidence.of(round));
	}

	private NewCodes codes(RoundId round, FormTree form) {
		return new NewCodes(form,
				forms.versions(round).stream().map(version -> forms.template(round, version.version())).toList());
	}

}
