package cn.denggao.modeling.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import cn.denggao.engine.guard.Severity;
import cn.denggao.modeling.domain.InspectingContent.Found;
import cn.denggao.programme.ChangingRubric;
import cn.denggao.programme.RubricFlaw;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is wrong with a rubric, in words that name section and item. */
@Component
class InspectingRubric {

	private final ChangingRubric changing;

	private final MessageSource messages;

	InspectingRubric(ChangingRubric changing, MessageSource messages) {
		this.changing = changing;
		this.messages = messages;
	}

	boolean isFor(String file) {
		return DefinitionName.find(file).filter(name -> name.kind() == DefinitionKind.RUBRIC).isPresent();
	}

	List<Found> inspect(String file, byte[] content) {
		return changing.check(DefinitionName.valueOf(file).key(), new String(content, StandardCharsets.UTF_8))
			.stream()
			.map(this::found)
			.toList();
	}

	private Found found(RubricFlaw flaw) {
		var place = flaw.place();
		var where = (place.key() == null) ? "" : text(place.key(), place.arguments());
		return new Found(flaw.error() ? Severity.ERROR : Severity.WARNING, place.id(), null, 0,
				where + text(flaw.key(), flaw.arguments()), false);
	}

	/** In one line, in Chinese like the guard's. */
	private String text(String key, List<String> arguments) {
		return messages.getMessage(key, arguments.toArray(), Locale.SIMPLIFIED_CHINESE).replaceAll("\\p{Cntrl}+", " ");
	}

}
