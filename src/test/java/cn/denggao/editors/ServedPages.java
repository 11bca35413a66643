package cn.denggao.editors;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

import cn.denggao.Acting;
import cn.denggao.journeys.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/** Pages of the program in a real browser, without anybody having to sign in. */
public final class ServedPages {

	private static final String SITE = "http://denggao.invalid";

	private final MockMvc web;

	private final Acting person;

	public ServedPages(MockMvc web, Acting person) {
		this.web = web;
		this.person = person;
	}

	/** The page, as soon as its scripts are done with {@code [data-ready]}. */
	public void show(String path, int width, Consumer<Page> story) {
		see(path, width, page -> {
			page.waitForSelector("[data-ready]");
			story.accept(page);
		});
	}

	/** A page without such scripts. */
	public void see(String path, int width, Consumer<Page> story) {
		try (var visitor = Browser.visitor()) {
			visitor.route("**/*", this::serve);
			var page = visitor.newPage();
			page.setViewportSize(width, 900);
			page.navigate(SITE + path);
			story.accept(page);
		}
	}

	private void serve(Route route) {
		var address = URI.create(route.request().url());
		if (address.getPath().startsWith("/assets/")) {
			route
				.fulfill(new Route.FulfillOptions().setPath(Path.of("target", "classes", "static", address.getPath())));
			return;
		}
		var asked = address.getRawPath() + ((address.getRawQuery() == null) ? "" : "?" + address.getRawQuery());
		var request = request(HttpMethod.valueOf(route.request().method()), URI.create(asked))
			.with(authentication(person))
			.with(csrf());
		if (route.request().postDataBuffer() != null) {
			request.content(route.request().postDataBuffer())
				.contentType(route.request().headerValue("content-type"))
				.accept(route.request().headerValue("accept"));
		}
		try {
			var answer = web.perform(request).andReturn().getResponse();
			route.fulfill(new Route.FulfillOptions().setStatus(answer.getStatus())
				.setContentType(answer.getContentType())
				.setBodyBytes(answer.getContentAsByteArray()));
		}
		catch (Exception ex) {
			throw new IllegalStateException(asked, ex);
		}
	}

}
