package cn.denggao.application.domain.shaping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.application.domain.shaping.Setting.Shape;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.kernel.TypedText;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Writes what is typed of a part into the form. What is typed as it stood stays as it is
 * written; what is blank is taken out.
 */
class SettingWriter {

	/** Numbers that the round's rules say. */
	private static final Set<String> RULES = Set.of("TEAM", "TEAM_MONTHS");

	private final FormTree form;

	private final Part part;

	private final ObjectNode node;

	private final Map<String, String> typed;

	private final List<Refused> wrong = new ArrayList<>();

	SettingWriter(FormTree form, Part part, Map<String, String> typed) {
		this.form = form;
		this.part = part;
		this.node = (ObjectNode) part.node();
		this.typed = typed;
	}

	/** Refused with everything that cannot stand, each at its field. */
	void write() {
		Setting.of(form, part).forEach(this::tried);
		ordered();
		if (wrong.size() == 1) {
			throw wrong.get(0);
		}
		if (!wrong.isEmpty()) {
			throw new RefusedTogether(null, wrong);
		}
	}

	/** What stands in the input of a setting. */
	static String shown(FormTree form, Part part, Setting setting) {
		return switch (setting.shape()) {
			case FLAG -> String.valueOf(part.is(setting.key()));
			case OPTIONS -> TypedOptions.text(form.options(part));
			default -> part.text(setting.key());
		};
	}

	private void tried(Setting setting) {
		try {
			var text = typed.getOrDefault(setting.key(), "").replace("\r", "").strip();
			if (setting.shape() == Shape.FLAG) {
				flag(setting, Boolean.parseBoolean(text));
			}
			else if (!text.equals(shown(form, part, setting).strip()) || text.isEmpty() && isNeeded(setting)) {
				changed(setting, text);
			}
		}
		catch (Refused refused) {
			wrong.add(refused);
		}
	}

	private static boolean isNeeded(Setting setting) {
		return setting.isName() || setting.shape() == Shape.OPTIONS;
	}

	private void flag(Setting setting, boolean value) {
		if (value && !part.is(setting.key())) {
			node.put(setting.key(), true);
		}
		if (!value && part.is(setting.key())) {
			node.remove(setting.key());
		}
	}

	private void changed(Setting setting, String text) {
		if (setting.shape() == Shape.OPTIONS) {
			new OptionWriter(form, part).write(text);
			return;
		}
		if (text.isEmpty()) {
			if (setting.isName()) {
				throw refused(setting, "blank");
			}
			node.remove(setting.key());
			return;
		}
		switch (setting.shape()) {
			case COUNT -> count(setting, text);
			case LIMIT -> limit(setting, text);
			default -> words(setting, text);
		}
	}

	private void words(Setting setting, String text) {
		var clean = TypedText.clean(text).strip();
		boolean broken = setting.shape() == Shape.LINE && clean.contains("\n");
		if (clean.isEmpty() || broken || TypedText.isUnreadable(clean) || TypedText.length(clean) > setting.most()) {
			throw refused(setting, "words", String.valueOf(setting.most()));
		}
		node.put(setting.key(), clean);
	}

	private void count(Setting setting, String text) {
		int least = (setting == Setting.DECIMALS) ? 0 : 1;
		var number = TypedNumber.whole(text).filter(whole -> whole >= least && whole <= setting.most());
		node.put(setting.key(), number
			.orElseThrow(() -> refused(setting, "count", String.valueOf(least), String.valueOf(setting.most()))));
	}

	private void limit(Setting setting, String text) {
		if (RULES.contains(text)) {
			node.put(setting.key(), text);
			return;
		}
		var number = TypedNumber.in(text).orElseThrow(() -> refused(setting, "limit"));
		if (number.scale() <= 0 && number.precision() - number.scale() <= 9) {
			node.put(setting.key(), number.intValueExact());
		}
		else {
			node.put(setting.key(), number);
		}
	}

	/** The least is not more than the most. */
	private void ordered() {
		ordered(Setting.MINIMUM, Setting.MAXIMUM);
		ordered(Setting.MINIMUM_ROWS, Setting.MAXIMUM_ROWS);
	}

	private void ordered(Setting least, Setting most) {
		var from = TypedNumber.in(part.text(least.key()));
		var to = TypedNumber.in(part.text(most.key()));
		if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
			wrong.add(refused(most, "order", plain(from.get())));
		}
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString();
	}

	private static Refused refused(Setting setting, String why, Object... arguments) {
		var all = new Object[arguments.length + 1];
		all[0] = new DefaultMessageSourceResolvable("application.shape." + setting.key());
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return Refused.at(setting.key(), "application.shape.wrong." + why, all);
	}

}
