package cn.denggao.modeling.web;

import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.DefinitionVersion;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names contents in comparisons, and where they are found. */
@Component
class VersionNames {

	private final MessageSource messages;

	VersionNames(MessageSource messages) {
		this.messages = messages;
	}

	String live(int version) {
		return text("modeling.version.live", version);
	}

	/**
	 * @param shared whether the page is about somebody's own, and this is the shared one
	 */
	String live(int version, boolean shared) {
		return shared ? text("modeling.version.live-shared", version) : live(version);
	}

	/**
	 * @param shared whether the page is about somebody's own, and this is the shared one
	 */
	String version(int version, boolean shared) {
		return shared ? text("modeling.version.shared", version) : version(version);
	}

	/** As people speak of it where the definition is somebody's own. */
	String of(DefinitionName definition, DefinitionVersion version) {
		return version(version.version(), !definition.isShared() && version.name().isShared());
	}

	String version(int version) {
		return text("modeling.version.number", version);
	}

	/**
	 * What something is compared with.
	 * @param model instead of a version, for a form that is new; or null
	 */
	Comparison.Before beside(DefinitionVersion model, DefinitionName name, String version, int number) {
		return (model == null) ? new Comparison.Before(version, contentOf(name, number)) : new Comparison.Before(
				text("modeling.version.model", model.version()), contentOf(model.name(), model.version()));
	}

	String draft() {
		return text("modeling.version.draft");
	}

	String release() {
		return text("modeling.version.release");
	}

	static String contentOf(DefinitionName name, int version) {
		return "/modeling/definitions/" + name + "/versions/" + version + "/content";
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
