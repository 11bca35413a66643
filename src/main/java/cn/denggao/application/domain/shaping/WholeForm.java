package cn.denggao.application.domain.shaping;

import java.util.Arrays;

import cn.denggao.kernel.Refused;

/** Says at the field it concerns what the check of the whole form finds. */
final class WholeForm {

	private WholeForm() {
	}

	/**
	 * The refusal in the words of the page.
	 * @param place what was changed
	 */
	static Refused said(Refused refused, FormTree form, Place place) {
		if (!refused.key().equals("programme.form.mistake")) {
			return refused.field().isPresent() ? Refused.because(refused.key(), refused.arguments()) : refused;
		}
		var path = String.valueOf(refused.arguments()[0]);
		int end = Math.max(path.lastIndexOf('.'), 0);
		var key = path.substring(end).replace(".", "");
		if (path.substring(0, end).equals(place.address())) {
			var here = Arrays.stream(Setting.values()).filter(setting -> setting.key().equals(key)).findFirst();
			if (here.isPresent()) {
				return Refused.at(key, "application.shape.mistake-here");
			}
		}
		var name = form.addressed(path.substring(0, end)).map(form::title).orElse(path);
		if (key.equals("when")) {
			return Refused.because("application.shape.mistake-when", name);
		}
		return Refused.because("application.shape.mistake", name, path);
	}

}
