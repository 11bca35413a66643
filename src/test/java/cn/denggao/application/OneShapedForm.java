package cn.denggao.application;

import java.util.HashMap;
import java.util.Map;

import cn.denggao.application.domain.shaping.FormTree;
import cn.denggao.application.domain.shaping.Place;
import cn.denggao.application.domain.shaping.Setting;
import cn.denggao.application.domain.shaping.Shaping;
import cn.denggao.programme.FormDrafts;
import cn.denggao.programme.RoundForms;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.denggao.application.ApplicationStory.OFFICER;

/** An officer at the pages of an open round's form. */
abstract class OneShapedForm extends OneOpenRound {

	@Autowired
	Shaping shaping;

	@Autowired
	FormDrafts drafts;

	@Autowired
	RoundForms forms;

	String before;

	@BeforeEach
	void readsTheForm() {
		before = forms.yaml(round, 1);
	}

	String text() {
		return OFFICER.gets(() -> drafts.working(round).yaml());
	}

	String seen() {
		return OFFICER.gets(() -> drafts.working(round).hash());
	}

	/** As the page sends it: what stands in the other inputs, too. */
	void change(String at, Map<String, String> changed) {
		var form = FormTree.of(OFFICER.gets(() -> drafts.working(round).content()));
		var part = form.part(Place.of(at));
		var typed = new HashMap<String, String>();
		Setting.of(form, part).forEach(setting -> typed.put(setting.key(), shaping.shown(form, part, setting)));
		typed.putAll(changed);
		OFFICER.does(() -> shaping.change(round, part.place(), typed, seen()));
	}

	Place add(String list, Map<String, String> typed) {
		return OFFICER.gets(() -> shaping.add(round, list, typed, seen()));
	}

	void move(String at, boolean up) {
		OFFICER.does(() -> shaping.move(round, Place.of(at), up, seen()));
	}

	void remove(String at) {
		OFFICER.does(() -> shaping.remove(round, Place.of(at), seen()));
	}

}
