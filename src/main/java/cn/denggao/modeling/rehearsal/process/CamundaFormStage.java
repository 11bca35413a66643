package cn.denggao.modeling.rehearsal.process;

import java.util.List;
import java.util.Map;

import cn.denggao.engine.rehearsal.Sandbox;
import cn.denggao.engine.rehearsal.SandboxLimits;
import cn.denggao.engine.rehearsal.SandboxedCase;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.rehearsal.domain.FormStage;
import cn.denggao.modeling.rehearsal.domain.OpenStep;
import cn.denggao.modeling.rehearsal.domain.RehearsalSettings;
import cn.denggao.modeling.rehearsal.domain.TriedAnswer;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Fills in forms in the engine's sandbox, each answer in one of its own. */
@Component
class CamundaFormStage implements FormStage {

	private final OpenForms open;

	private final Sandbox sandbox;

	private final SandboxedCase cases;

	private final Desks desks;

	private final FormDraft forms;

	private final RehearsalSettings settings;

	private final MessageSource messages;

	CamundaFormStage(OpenForms open, Sandbox sandbox, SandboxedCase cases, Desks desks, FormDraft forms,
			RehearsalSettings settings, MessageSource messages) {
		this.open = open;
		this.sandbox = sandbox;
		this.cases = cases;
		this.desks = desks;
		this.forms = forms;
		this.settings = settings;
		this.messages = messages;
	}

	@Override
	public List<OpenStep> open(DefinitionName form) {
		return open.of(form);
	}

	@Override
	public List<TriedAnswer> answers(Change change, OpenStep step, long until) {
		return forms.choices(change.draft())
			.stream()
			.map(choice -> (System.nanoTime() - until > 0) ? TriedAnswer.tooLate(label(choice))
					: tried(change, step, choice))
			.toList();
	}

	private static String label(Option choice) {
		return (choice.label() == null) ? "" : choice.label();
	}

	private TriedAnswer tried(Change change, OpenStep step, Option choice) {
		var live = said(step, () -> answer(step, forms.answers(change.live(), choice.values())));
		var draft = said(step, () -> {
			sandbox.deployForm(change.file(), change.draft(), change.form().owner());
			answer(step, forms.answers(change.draft(), choice.values()));
		});
		return new TriedAnswer(label(choice), live, draft, true);
	}

	private void answer(OpenStep step, Map<String, Object> answers) {
		var task = cases.waits(step.instance())
			.stream()
			.filter(wait -> wait.id().equals(step.task()))
			.findFirst()
			.orElseThrow(Refused::notFound);
		desks.submit(task, answers);
	}

	/** Null if nothing was said against it. */
	private String said(OpenStep step, Runnable answer) {
		try {
			return sandbox.around(new SandboxLimits(settings.pathLasts(), settings.waits()), () -> {
				answer.run();
				return null;
			});
		}
		catch (RuntimeException ex) {
			return sentence(step, ex);
		}
	}

	private String sentence(OpenStep step, RuntimeException no) {
		var locale = LocaleContextHolder.getLocale();
		var disturbed = Refusals.disturbance(no);
		if (disturbed.isPresent()) {
			return messages.getMessage(disturbed.get().messageKey(), null, locale);
		}
		if (step.internal()) {
			return messages.getMessage("modeling.effects.internal", null, locale);
		}
		return Refusals.refused(no)
			.map(refused -> messages.getMessage(refused.key(), refused.arguments(), locale))
			.orElseGet(() -> {
				var fault = Refusals.of(no);
				return messages.getMessage(fault.key(), fault.arguments().toArray(), locale);
			});
	}

}
