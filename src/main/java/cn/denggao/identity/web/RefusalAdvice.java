package cn.denggao.identity.web;

import java.util.List;

import cn.denggao.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers every refusal with its status and a sentence, as a page or as a fragment. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

	private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

	private final RefusalTexts texts;

	private final RefusalPage page;

	RefusalAdvice(RefusalTexts texts, RefusalPage page) {
		this.texts = texts;
		this.page = page;
	}

	@ExceptionHandler(Refused.class)
	ModelAndView refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
		return page.of(refused.kind().status(), texts.allOf(refused), request, response);
	}

	@ExceptionHandler(BindException.class)
	ModelAndView unbindable(BindException errors, HttpServletRequest request, HttpServletResponse response) {
		return page.of(422, texts.of(errors.getBindingResult()), request, response);
	}

	@ExceptionHandler(MethodArgumentTypeMismatchException.class)
	ModelAndView mistyped(MethodArgumentTypeMismatchException error, HttpServletRequest request,
			HttpServletResponse response) {
		if (error.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return refused(Refused.notFound(), request, response);
		}
		return page.of(422, List.of(texts.of(error)), request, response);
	}

	@ExceptionHandler(HandlerMethodValidationException.class)
	ModelAndView unfit(HandlerMethodValidationException errors, HttpServletRequest request,
			HttpServletResponse response) {
		return page.of(422, texts.of(errors), request, response);
	}

	@ExceptionHandler(MissingServletRequestParameterException.class)
	ModelAndView missing(MissingServletRequestParameterException error, HttpServletRequest request,
			HttpServletResponse response) {
		return missing(error.getParameterName(), request, response);
	}

	@ExceptionHandler(MissingServletRequestPartException.class)
	ModelAndView missing(MissingServletRequestPartException error, HttpServletRequest request,
			HttpServletResponse response) {
		return missing(error.getRequestPartName(), request, response);
	}

	@ExceptionHandler({ MissingRequestValueException.class, HttpMessageNotReadableException.class,
			TypeMismatchException.class, RequestRejectedException.class })
	ModelAndView unreadable(HttpServletRequest request, HttpServletResponse response) {
		return say(HttpStatus.UNPROCESSABLE_ENTITY, "identity.refusal.unreadable", request, response);
	}

	/**
	 * The last wall: a rule that only the database knows; each such case is a gap to
	 * close.
	 */
	@ExceptionHandler(DataIntegrityViolationException.class)
	ModelAndView unstorable(DataIntegrityViolationException error, HttpServletRequest request,
			HttpServletResponse response) {
		LOG.warn("{} {} was refused by the database", request.getMethod(), request.getRequestURI(), error);
		return say(HttpStatus.UNPROCESSABLE_ENTITY, "identity.refusal.unstorable", request, response);
	}

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
		return say(HttpStatus.PAYLOAD_TOO_LARGE, "identity.refusal.too-large", request, response);
	}

	@ExceptionHandler(MultipartException.class)
	ModelAndView brokenUpload(HttpServletRequest request, HttpServletResponse response) {
		return say(HttpStatus.BAD_REQUEST, "identity.refusal.broken-upload", request, response);
	}

	@ExceptionHandler(ConcurrencyFailureException.class)
	ModelAndView overtaken(HttpServletRequest request, HttpServletResponse response) {
		return say(HttpStatus.CONFLICT, "identity.refusal.overtaken", request, response);
	}

	@ExceptionHandler(AccessDeniedException.class)
	ModelAndView forbidden(HttpServletRequest request, HttpServletResponse response) {
		return refused(Refused.notFound(), request, response);
	}

	private ModelAndView missing(String field, HttpServletRequest request, HttpServletResponse response) {
		return page.of(422, List.of(texts.of(field, "identity.refusal.missing")), request, response);
	}

	private ModelAndView say(HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response) {
		return page.of(status.value(), List.of(texts.of(null, key)), request, response);
	}

}
