package cn.denggao.application.web;

import java.time.LocalDateTime;
import java.util.List;

import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.DossierForms;
import cn.denggao.application.domain.shaping.FormTree;
import cn.denggao.application.domain.shaping.Part;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.programme.FormDraft;
import cn.denggao.programme.FormDrafts;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/**
 * What a round's form asks for, section by section, as somebody without YAML reads it.
 */
@Component
class FormGuideViews {

	private final FormChangeViews offices;

	private final RoundOffices roundOffices;

	private final RoundForms forms;

	private final FormDrafts drafts;

	private final DossierForms written;

	private final FormWords differences;

	private final PartWords words;

	private final ConditionWords conditions;

	private final CurrentActor currentActor;

	FormGuideViews(FormChangeViews offices, RoundOffices roundOffices, RoundForms forms, FormDrafts drafts,
			DossierForms written, FormWords differences, PartWords words, ConditionWords conditions,
			CurrentActor currentActor) {
		this.offices = offices;
		this.roundOffices = roundOffices;
		this.forms = forms;
		this.drafts = drafts;
		this.written = written;
		this.differences = differences;
		this.words = words;
		this.conditions = conditions;
		this.currentActor = currentActor;
	}

	/**
	 * The page.
	 * @param shown code of the only section to be shown; all if there is none such
	 */
	View of(RoundId id, String shown) {
		var frame = frame(id);
		var asked = written.write(id, frame.draft().content());
		var all = frame.form().sections();
		var some = all.stream().filter(section -> section.place().code().equals(shown)).toList();
		var changes = frame.draft().isBegun() ? differences.of(written.of(id, frame.newest()), asked) : null;
		return new View(frame, all, !some.isEmpty(),
				(some.isEmpty() ? all : some).stream().map(part -> section(frame.form(), asked, part)).toList(),
				frame.draft().isBegun() ? ProjectHeads.local(frame.draft().savedAt()) : null, changes);
	}

	/** What all pages of the guide have. */
	Frame frame(RoundId id) {
		var round = offices.requireOffice(id);
		boolean waits = forms.proposed(id).isPresent();
		boolean officer = roundOffices.mayAct(currentActor.get(), round, Role.HC_DECIDER);
		var draft = drafts.working(id);
		return new Frame(round, FormTree.of(draft.content()), draft, forms.newest(id),
				round.isOpen() && officer && !waits, waits);
	}

	private Section section(FormTree form, DossierForm asked, Part part) {
		var at = part.place();
		return new Section(line(form, asked, part), lines(form, asked, at + ".fields"),
				form.parts(at + ".tables")
					.stream()
					.map(table -> new Table(line(form, asked, table),
							table.lists().stream().flatMap(list -> lines(form, asked, list).stream()).toList(),
							table.lists().stream().findFirst().orElse("")))
					.toList(),
				lines(form, asked, at + ".attachments"));
	}

	private List<Line> lines(FormTree form, DossierForm asked, String list) {
		return form.parts(list).stream().map(part -> line(form, asked, part)).toList();
	}

	private Line line(FormTree form, DossierForm asked, Part part) {
		return new Line(part, words.kind(form, part), words.limits(form, part),
				conditions.of(form, part, asked.conditions().get(part.place().address())));
	}

	/**
	 * The round and the form as the person has it.
	 *
	 * @param newest the version that is asked now
	 * @param editable whether the person may change it
	 * @param waits whether a change waits for the second person
	 */
	record Frame(RoundSummary round, FormTree form, FormDraft draft, int newest, boolean editable, boolean waits) {
	}

	/**
	 * The page.
	 *
	 * @param all for the way to each
	 * @param single whether only one is shown
	 * @param savedAt when the draft was last changed, null without one
	 * @param changes what the draft would change, null without one
	 */
	record View(Frame frame, List<Part> all, boolean single, List<Section> sections, LocalDateTime savedAt,
			List<FormWords.Part> changes) {
	}

	/** One section with what it asks for. */
	record Section(Line own, List<Line> fields, List<Table> tables, List<Line> files) {
	}

	/**
	 * One table.
	 *
	 * @param list where its columns or rows stand; empty if others say them
	 */
	record Table(Line own, List<Line> lines, String list) {
	}

	/** One part in words. */
	record Line(Part part, String kind, List<String> limits, String condition) {
	}

}
