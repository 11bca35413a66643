package cn.denggao.worklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Principals;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * All a person has to do as a workbook, in the columns of the page. Not for experts: what
 * they judge stays within the system.
 */
@Component
class InboxSheet {

	private static final int AT_A_TIME = 500;

	private final Inbox inbox;

	private final InboxLines lines;

	private final ListTexts list;

	InboxSheet(Inbox inbox, InboxLines lines, MessageSource messages) {
		this.inbox = inbox;
		this.lines = lines;
		this.list = new ListTexts(messages, "worklist");
	}

	/** Whether this person may take the list away. */
	boolean isFor(Actor person) {
		return Stream.of(Role.EXPERT, Role.EXPERT_LEADER).noneMatch(role -> person.has(role.code()));
	}

	/** Every task that the person sees, the newest first. */
	ExportedList of(Actor person) {
		var principals = Principals.of(person);
		return new ExportedList(list.text("inbox"), Map.of(), inbox.count(person.login(), principals),
				list.texts("column.task", "column.about", "column.process", "column.created", "column.due",
						"state.overdue", "column.state"),
				(most, row) -> each(person.login(), principals, most, row));
	}

	private void each(String login, List<String> principals, int most, Consumer<List<?>> row) {
		WorklistEntry last = null;
		for (int left = most; left > 0; left -= AT_A_TIME) {
			var page = inbox.page(login, principals, last, Math.min(left, AT_A_TIME));
			lines.of(page, login).forEach(line -> row.accept(cells(line)));
			if (page.size() < AT_A_TIME) {
				return;
			}
			last = page.get(page.size() - 1);
		}
	}

	private List<Object> cells(InboxLine line) {
		return Arrays.asList(line.name(), line.about(), line.process(), line.created(), line.due(),
				line.overdue() ? list.text("state.overdue") : null,
				list.text(line.claimed() ? "state.claimed" : "state.open"));
	}

}
