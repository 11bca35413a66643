package cn.denggao.discipline.domain;

import java.util.List;
import java.util.function.Predicate;

import cn.denggao.kernel.Refused;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Whether a version says all it has to say of every discipline (R001-19). */
@Component
class Completeness {

	private final DisciplineRules rules;

	private final MessageSource texts;

	Completeness(DisciplineRules rules, MessageSource texts) {
		this.rules = rules;
		this.texts = texts;
	}

	/** Names of those nobody has put into a class. */
	List<String> unclassified(Classification version) {
		return names(version, line -> line.disciplineClass() == null);
	}

	/** Names of those whose class needs reasons that are not all there. */
	List<String> unreasoned(Classification version) {
		return names(version, line -> line.disciplineClass() != null && rules.needsReasons(line.disciplineClass())
				&& !line.considerations().isComplete());
	}

	/** Refused with the names of what is left. */
	void require(Classification version) {
		if (version.disciplines().isEmpty()) {
			throw Refused.because("discipline.register-empty");
		}
		refuse("discipline.unclassified", unclassified(version));
		refuse("discipline.unreasoned", unreasoned(version));
	}

	private void refuse(String key, List<String> names) {
		if (!names.isEmpty()) {
			var between = texts.getMessage("discipline.and", null, LocaleContextHolder.getLocale());
			throw Refused.because(key, names.size(), String.join(between, names));
		}
	}

	private static List<String> names(Classification version, Predicate<ClassedDiscipline> wanted) {
		return version.disciplines().values().stream().filter(wanted).map(ClassedDiscipline::name).toList();
	}

}
