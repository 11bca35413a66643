package cn.denggao.modeling.rehearsal.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import cn.denggao.engine.rehearsal.SandboxedCase;
import cn.denggao.engine.rehearsal.Wait;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.ActingAs;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.rehearsal.domain.Notice;
import cn.denggao.modeling.rehearsal.domain.TaskMet;

import org.springframework.stereotype.Component;

/** The people of a rehearsed case: who can take a task, and what they answer. */
@Component
class Desks {

	private final AccountDirectory accounts;

	private final ActingAs acting;

	private final FormDraft forms;

	private final SandboxedCase cases;

	private final NoticesHeard notices;

	Desks(AccountDirectory accounts, ActingAs acting, FormDraft forms, SandboxedCase cases, NoticesHeard notices) {
		this.accounts = accounts;
		this.acting = acting;
		this.forms = forms;
		this.cases = cases;
		this.notices = notices;
	}

	boolean isForm(Wait task) {
		return task.name() != null;
	}

	Map<String, Map<String, String>> offered(Wait task) {
		return isForm(task) ? forms.offered(task.name()) : Map.of();
	}

	/**
	 * The first who can take the task answers its form.
	 * @param changed how many choices to pass over, by field
	 */
	void answer(Wait task, Map<String, Object> decided, Map<String, Integer> changed) {
		submit(task, forms.answers(task.name(), decided, changed));
	}

	/** The first who can take the task sends these answers. */
	void submit(Wait task, Map<String, Object> answers) {
		var holder = holders(task).stream().findFirst().orElseThrow(Refused::notFound);
		acting.run(holder, () -> cases.submit(task, answers));
	}

	TaskMet met(Wait task, boolean byAssumption) {
		return new TaskMet(task.name(), List.copyOf(new TreeSet<>(task.groups())), holders(task).size(), task.due(),
				false, byAssumption);
	}

	private List<String> holders(Wait task) {
		var holders = new TreeSet<>(task.logins());
		task.groups()
			.forEach(group -> accounts.membersOf(group).stream().map(AccountSummary::login).forEach(holders::add));
		return new ArrayList<>(holders);
	}

	/**
	 * Notes what was said since; what only insiders may know is told without its facts.
	 */
	void notices(Drawing drawing, Notes notes) {
		var internal = drawing.isInternal(notes.lastElement());
		notes.sent(notices.gathered()
			.stream()
			.map(notice -> new Notice(notice.template(), internal ? List.of() : notice.arguments(),
					notice.recipients().stream().filter(this::isGroup).toList()))
			.toList());
	}

	/** Persons are not named in a report. */
	private boolean isGroup(String recipient) {
		return accounts.find(recipient).isEmpty();
	}

}
