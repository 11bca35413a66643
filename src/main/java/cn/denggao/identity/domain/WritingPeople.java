package cn.denggao.identity.domain;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.ExportedBy;
import cn.denggao.identity.Role;
import cn.denggao.identity.events.PeopleExported;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes people as a workbook, with who asked for what above, and says so for the trail.
 */
@Component
class WritingPeople {

	/** Rows of the longest list that is not cut. */
	static final int MOST = 50_000;

	private final CurrentActor actor;

	private final ExportedBy exported;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	WritingPeople(CurrentActor actor, ExportedBy exported, ApplicationEventPublisher events, MessageSource messages) {
		this.actor = actor;
		this.exported = exported;
		this.events = events;
		this.messages = messages;
	}

	void write(People people, Destination destination) throws IOException {
		var columns = people.columns().stream().map(name -> SheetColumn.of(text(name), Kind.TEXT)).toList();
		var above = exported.lines(people.asked(), people.found(), MOST);
		try (var writer = new SheetWriter(new WrittenSheet(people.title(), above, columns))) {
			people.rows().forEach(writer::row);
			events.publishEvent(new PeopleExported(people.action(), actor.get().login(), people.rows().size(),
					exported.asked(people.asked())));
			writer.writeTo(destination.open());
		}
	}

	/** The roles by name, or that there is none. */
	String roles(List<String> names) {
		return names.isEmpty() ? text("account.no-roles") : String.join(text("separator"), names);
	}

	String named(Role role) {
		return messages.getMessage(role.messageKey(), null, LocaleContextHolder.getLocale());
	}

	/** By the rest of its key. */
	String text(String key, Object... arguments) {
		return messages.getMessage("identity." + key, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * People to be written.
	 *
	 * @param action the audit trail's word for it
	 * @param asked values of the filter by what they are called
	 * @param found how many the filter finds
	 * @param columns keys of the headings
	 */
	record People(String action, String title, Map<String, String> asked, long found, List<String> columns,
			List<List<Object>> rows) {
	}

}
