package cn.denggao.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.denggao.journeys.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;

/**
 * An editor with the bundles as built, a shipped file as its draft, and a server that
 * answers as the test says.
 */
final class EditorPage implements AutoCloseable {

	private static final String SITE = "http://editors.invalid";

	private static final Path ASSETS = Path.of("target", "classes", "static", "assets");

	private static final Map<String, String> BUNDLES = Map.of("BPMN", "modeler", "DMN", "decision-editor", "FORM",
			"form-editor");

	private final BrowserContext visitor = Browser.visitor();

	private final List<Request> sent = new ArrayList<>();

	private final List<Route> held = new ArrayList<>();

	private final Path file;

	private int answer = 204;

	private int version = 7;

	private boolean holding;

	private String findings = "[]";

	final Page page;

	private EditorPage(Path file, String language) {
		this.file = file;
		visitor.route("**/*", route -> serve(route, language));
		page = visitor.newPage();
		page.navigate(SITE + "/page");
		page.waitForSelector("[data-ready]");
	}

	static EditorPage of(String file) {
		return new EditorPage(Path.of(file), "zh");
	}

	static EditorPage inEnglish(String file) {
		return new EditorPage(Path.of(file), "en");
	}

	/** What the server says to whatever is saved from now on; 0 for no connection. */
	void answerWith(int status) {
		answer = status;
	}

	/** What is saved from now on is not answered before {@link #answerHeld}. */
	void hold() {
		holding = true;
	}

	void answerHeld() {
		holding = false;
		held.forEach(this::accept);
	}

	void findingsAre(String json) {
		findings = json;
	}

	/** Everything saved so far. */
	List<Request> sent() {
		return sent;
	}

	String state() {
		return page.innerText("[data-dg-draft-state]");
	}

	/** In the editor itself, as a person who drags would. */
	Object act(String script) {
		return page
			.evaluate("() => { const editor = document.querySelector('[data-dg-modeler]').dgEditor; " + script + "}");
	}

	private void serve(Route route, String language) {
		var path = URI.create(route.request().url()).getPath();
		switch (path) {
			case "/page" -> route.fulfill(text("text/html", html(language)));
			case "/content" -> content(route);
			case "/findings" -> route.fulfill(text("application/json", findings));
			default ->
				route.fulfill(new Route.FulfillOptions().setPath(ASSETS.resolve(path.substring("/assets/".length()))));
		}
	}

	private void content(Route route) {
		if (route.request().method().equals("GET")) {
			route.fulfill(
					text("application/octet-stream", read(file)).setHeaders(Map.of("ETag", "\"" + version + "\"")));
			return;
		}
		sent.add(route.request());
		if (answer == 0) {
			route.abort();
			return;
		}
		if (holding) {
			held.add(route);
		}
		else {
			accept(route);
		}
	}

	private void accept(Route route) {
		version++;
		route.fulfill(new Route.FulfillOptions().setStatus(answer).setHeaders(Map.of("ETag", "\"" + version + "\"")));
	}

	private String html(String language) {
		var name = file.getFileName().toString();
		var kind = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
		var page = read(Path.of("src", "test", "resources", "editors", "page.html")).replace("@kind@", kind)
			.replace("@bundle@", BUNDLES.get(kind))
			.replace("@file@", name);
		return language.equals("zh") ? page : page.replace("data-words-url=\"/assets/words.zh.json\"", "");
	}

	private static Route.FulfillOptions text(String type, String body) {
		return new Route.FulfillOptions().setContentType(type + ";charset=UTF-8").setBody(body);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		visitor.close();
	}

}
