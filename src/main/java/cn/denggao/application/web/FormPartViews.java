package cn.denggao.application.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.shaping.FormTree;
import cn.denggao.application.domain.shaping.Need;
import cn.denggao.application.domain.shaping.Part;
import cn.denggao.application.domain.shaping.Place;
import cn.denggao.application.domain.shaping.Setting;
import cn.denggao.application.domain.shaping.Shaping;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The pages on which one part of a form is changed, and a new one is made. */
@Component
class FormPartViews {

	private final FormGuideViews guide;

	private final PartWords words;

	private final Shaping shaping;

	private final MessageSource messages;

	FormPartViews(FormGuideViews guide, PartWords words, Shaping shaping, MessageSource messages) {
		this.guide = guide;
		this.words = words;
		this.shaping = shaping;
		this.messages = messages;
	}

	/** A part to be changed by an officer, else not found. */
	View of(RoundId id, String at) {
		var frame = editable(id);
		var form = frame.form();
		var part = form.part(Place.of(at));
		return new View(frame, part, words.kind(form, part), words.limits(form, part),
				Setting.of(form, part)
					.stream()
					.filter(setting -> setting != Setting.OPTIONS || shaping.mayChangeOptions(form, part))
					.map(setting -> new Input(setting, shaping.shown(form, part, setting)))
					.toList(),
				shaping.sharing(form, part).stream().map(form::title).toList(), shaping.needs(id, part.place()));
	}

	/** A list to which an officer adds something, else not found. */
	NewView in(RoundId id, String list) {
		var frame = editable(id);
		var code = shaping.proposedCode(id, list);
		var kind = Place.in(list, code).kind();
		var places = new LinkedHashMap<String, String>();
		places.put("", text("application.shape.first"));
		frame.form()
			.parts(list)
			.forEach(part -> places.put(part.place().code(), text("application.shape.behind", part.name())));
		var last = frame.form().parts(list).stream().reduce((one, other) -> other).map(part -> part.place().code());
		return new NewView(frame, list, holder(frame.form(), list), kind, hasType(frame.form(), list, kind), types(),
				code, places, last.orElse(""));
	}

	private FormGuideViews.Frame editable(RoundId id) {
		var frame = guide.frame(id);
		if (!frame.editable()) {
			throw Refused.notFound();
		}
		return frame;
	}

	private static String holder(FormTree form, String list) {
		return list.equals(Place.SECTIONS) ? "" : form.title(form.part(Place.in(list, "x").holder()));
	}

	/**
	 * Fields, columns and yearly rows are of some kind of value; declarations are not.
	 */
	private static boolean hasType(FormTree form, String list, Place.Kind kind) {
		return kind == Place.Kind.FIELD || kind == Place.Kind.COLUMN
				|| kind == Place.Kind.ROW && form.part(Place.in(list, "x").holder()).text("kind").equals("YEARS");
	}

	private Map<String, String> types() {
		var types = new LinkedHashMap<String, String>();
		for (var type : FormField.Type.values()) {
			types.put(type.name(), text("application.form.type." + type));
		}
		return types;
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * One part.
	 *
	 * @param sharing fields with the same list of options, if there are others
	 * @param needs what depends on it
	 */
	record View(FormGuideViews.Frame frame, Part part, String kind, List<String> limits, List<Input> inputs,
			List<String> sharing, List<Need> needs) {
	}

	/** One setting with what stands there. */
	record Input(Setting setting, String value) {
	}

	/**
	 * A new part.
	 *
	 * @param holder the section or table in which it will stand, empty for a section
	 * @param typed whether it takes a kind of value
	 * @param places after which it can stand, by code
	 * @param last the one that stands last
	 */
	record NewView(FormGuideViews.Frame frame, String list, String holder, Place.Kind kind, boolean typed,
			Map<String, String> types, String code, Map<String, String> places, String last) {
	}

}
