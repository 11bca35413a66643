package cn.denggao.modeling.rehearsal.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import cn.denggao.engine.FormFamilies;
import cn.denggao.engine.FormFamilies.Family;
import cn.denggao.engine.FormUseCase;
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

	private final List<FormUseCase> useCases;

	private final FormFamilies families;

	Desks(AccountDirectory accounts, ActingAs acting, FormDraft forms, SandboxedCase cases, NoticesHeard notices,
			List<FormUseCase> useCases, FormFamilies families) {
		this.accounts = accounts;
		this.acting = acting;
		this.forms = forms;
		this.cases = cases;
		this.notices = notices;
		this.useCases = useCases;
		this.families = families;
	}

	boolean isForm(Wait task) {
		return task.name() != null;
	}

	Map<String, Map<String, String>> offered(Wait task) {
		return isForm(task) ? forms.offered(task.name()) : Map.of();
	}

	/** Variables that whoever takes the form's answer sets himself. */
	Set<String> decided(Wait task) {
		if (!isForm(task)) {
			return Set.of();
		}
		var form = families.of(task.name()).map(Family::model).orElse(task.name());
		return useCases.stream()
			.filter(useCase -> useCase.form().equals(form))
			.flatMap(useCase -> useCase.decides().stream())
			.collect(Collectors.toSet());
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
	 * Notes what was said since; of what only insiders may know not even that somebody
	 * would be told, which may depend on it.
	 */
	void notices(Drawing drawing, Notes notes) {
		var gathered = notices.gathered();
		if (!drawing.isInternal(notes.lastElement())) {
			notes.sent(gathered.stream()
				.map(notice -> new Notice(notice.template(), notice.arguments(),
						notice.recipients().stream().filter(this::isGroup).toList()))
				.toList());
		}
	}

	/** Persons are not named in a report. */
	private boolean isGroup(String recipient) {
		return accounts.find(recipient).isEmpty();
	}

}
