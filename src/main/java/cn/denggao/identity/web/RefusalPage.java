package cn.denggao.identity.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to a refused request: for a form sent by htmx the error summary alone, put
 * above the form whose input stays as it is; otherwise a page.
 */
@Component
class RefusalPage {

	ModelAndView of(int status, List<Refusal> refusals, HttpServletRequest request, HttpServletResponse response) {
		var view = new ModelAndView(viewFor(status, request));
		view.setStatus(HttpStatusCode.valueOf(status));
		view.addObject("refusals", refusals);
		view.addObject("status", status);
		if (byHtmx(request)) {
			response.setHeader("HX-Retarget", "#dg-errors");
			response.setHeader("HX-Reswap", "innerHTML show:#dg-errors:top");
			response.setHeader("HX-Push-Url", "false");
		}
		return view;
	}

	private static String viewFor(int status, HttpServletRequest request) {
		if (byHtmx(request)) {
			return "fragments/page :: refusals";
		}
		return (status == 404) ? "error/404" : "error/4xx";
	}

	private static boolean byHtmx(HttpServletRequest request) {
		return "true".equals(request.getHeader("HX-Request"));
	}

}
