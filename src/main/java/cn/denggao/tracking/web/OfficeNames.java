package cn.denggao.tracking.web;

import java.util.List;
import java.util.stream.Collectors;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.tracking.domain.WaitingOffice;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the offices that a project waits for are called. */
@Component
class OfficeNames {

	private final OrganisationDirectory organisations;

	private final MessageSource messages;

	OfficeNames(OrganisationDirectory organisations, MessageSource messages) {
		this.organisations = organisations;
		this.messages = messages;
	}

	/** With the role that has to act; null for none. */
	String inFull(List<WaitingOffice> offices) {
		return joined(offices.stream()
			.map(office -> text("tracking.wait.office", name(office), text(office.role().messageKey())))
			.collect(Collectors.toList()));
	}

	/** The organisations alone; null for none. */
	String inShort(List<WaitingOffice> offices) {
		return joined(offices.stream().map(this::name).distinct().toList());
	}

	private String joined(List<String> names) {
		return names.isEmpty() ? null : String.join(text("tracking.wait.and"), names);
	}

	private String name(WaitingOffice office) {
		return organisations.nameOf(new OrganisationId(office.organisation()));
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
