package cn.denggao.identity.web;

import java.beans.PropertyEditorSupport;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A text of blanks alone, full-width and invisible ones included, is no text: every form
 * treats it as a field left empty.
 */
@ControllerAdvice
class NothingTyped {

	@InitBinder
	void read(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
			@Override
			public void setAsText(String text) {
				setValue(text.codePoints().allMatch(NothingTyped::isInvisible) ? "" : text);
			}
		});
	}

	private static boolean isInvisible(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.getType(character) == Character.FORMAT;
	}

}
