package cn.denggao.identity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Puts refusals and binding errors into sentences of the reader's language. */
@Component
class RefusalTexts {

	private static final int ROWS = 50;

	private final MessageSource messages;

	RefusalTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** One sentence, or one for each row that is refused. */
	List<Refusal> allOf(Refused refused) {
		if (refused instanceof RefusedTogether together) {
			return Stream
				.concat(together.all().stream().limit(ROWS),
						Stream.of(refused).filter((all) -> together.all().size() > ROWS))
				.map(this::of)
				.toList();
		}
		return List.of(of(refused));
	}

	Refusal of(Refused refused) {
		return new Refusal(refused.field().orElse(null), sentence(refused.key(), refused.arguments()));
	}

	Refusal of(String field, String key) {
		return new Refusal(field, sentence(key));
	}

	List<Refusal> of(Errors errors) {
		return Stream
			.concat(errors.getFieldErrors().stream().map(this::of),
					errors.getGlobalErrors().stream().map((error) -> new Refusal(null, sentence(error))))
			.toList();
	}

	/** Single parameters that are blank, too long or out of bounds. */
	List<Refusal> of(HandlerMethodValidationException errors) {
		return errors.getParameterValidationResults()
			.stream()
			.flatMap((result) -> (result instanceof ParameterErrors form) ? of((Errors) form).stream() : each(result))
			.toList();
	}

	/** A parameter that is no number, no date or none of the choices. */
	Refusal of(MethodArgumentTypeMismatchException error) {
		return of(error.getName(), mistyped(error.getRequiredType()));
	}

	private Stream<Refusal> each(ParameterValidationResult result) {
		return result.getResolvableErrors()
			.stream()
			.map((error) -> new Refusal(name(result.getMethodParameter()), sentence(error)));
	}

	private static String name(MethodParameter parameter) {
		var named = parameter.getParameterAnnotation(RequestParam.class);
		return (named != null && !named.name().isEmpty()) ? named.name() : parameter.getParameterName();
	}

	private Refusal of(FieldError error) {
		return error.isBindingFailure() ? of(error.getField(), mistyped(wanted(error)))
				: new Refusal(error.getField(), sentence(error));
	}

	private static Class<?> wanted(FieldError error) {
		return error.contains(TypeMismatchException.class) ? error.unwrap(TypeMismatchException.class).getRequiredType()
				: null;
	}

	private static String mistyped(Class<?> wanted) {
		if (wanted == null) {
			return "identity.refusal.mistyped";
		}
		if (Money.class.equals(wanted)) {
			return "identity.refusal.no-amount";
		}
		if (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted)) {
			return "identity.refusal.no-number";
		}
		return LocalDate.class.equals(wanted) ? "identity.refusal.no-date" : "identity.refusal.mistyped";
	}

	private String sentence(MessageSourceResolvable error) {
		return messages.getMessage(error, LocaleContextHolder.getLocale());
	}

	private String sentence(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
