package cn.denggao.audit;

import java.util.Arrays;
import java.util.List;

import cn.denggao.sheet.SheetColumn;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What an exported list says, in the language of whoever asks for it.
 *
 * @param area what the keys of its texts begin with, such as {@code planning}
 */
public record ListTexts(MessageSource messages, String area) {

	/** By the rest of its key. */
	public String text(String name, Object... arguments) {
		return word(area + "." + name, arguments);
	}

	/** By its whole key, for words of others. */
	public String word(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** Columns of texts that are headed so. */
	public List<SheetColumn> texts(String... names) {
		return Arrays.stream(names).map(name -> column(name, SheetColumn.Kind.TEXT)).toList();
	}

	/** A column that is headed so. */
	public SheetColumn column(String name, SheetColumn.Kind kind) {
		return SheetColumn.of(text(name), kind);
	}

}
