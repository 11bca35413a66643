package cn.denggao.application.domain.eligibility;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.EligibilityRules.Fact;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Takes a typed value for what its fact says it is; yes and no as the pages call them.
 */
@Component
class FigureValues {

	static final String YEAR = "20\\d{2}";

	private static final String NUMBER = "\\d{1,12}(\\.\\d{1,4})?";

	private final MessageSource texts;

	FigureValues(MessageSource texts) {
		this.texts = texts;
	}

	/** Empty if it is none of the fact's values. */
	Optional<String> of(EligibilityRules rules, Fact fact, String typed) {
		var value = typed.strip();
		return switch (fact.type()) {
			case NUMBER -> Optional.of(value).filter(text -> text.matches(NUMBER));
			case GRADE -> Optional.of(value).filter(rules.scales().get(fact.scale())::contains);
			case FLAG ->
				Stream.of("YES", "NO").filter(each -> each.equals(value) || word(each).equals(value)).findFirst();
		};
	}

	private String word(String flag) {
		return texts.getMessage("application.fact.flag." + flag, null, Locale.SIMPLIFIED_CHINESE);
	}

}
