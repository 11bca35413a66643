package cn.denggao.identity.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What goes wrong outside any controller: a page for browsers, and for a form sent by
 * htmx the sentence above that form, which asks for no page and would show raw data.
 */
@Controller
class PortalErrors extends BasicErrorController {

	private final RefusalTexts texts;

	private final RefusalPage page;

	PortalErrors(ErrorAttributes attributes, ServerProperties server, List<ErrorViewResolver> resolvers,
			RefusalTexts texts, RefusalPage page) {
		super(attributes, server.getError(), resolvers);
		this.texts = texts;
		this.page = page;
	}

	@RequestMapping(headers = "HX-Request")
	ModelAndView aboveTheForm(HttpServletRequest request, HttpServletResponse response) {
		var status = getStatus(request);
		return page.of(status.value(), List.of(texts.of(null, sentence(status.value()))), request, response);
	}

	private static String sentence(int status) {
		return switch (status) {
			case 403 -> "identity.refusal.stale";
			case 404 -> "identity.error.404.text";
			case 413 -> "identity.refusal.too-large";
			default -> (status < 500) ? "identity.error.4xx.text" : "identity.error.5xx.text";
		};
	}

}
