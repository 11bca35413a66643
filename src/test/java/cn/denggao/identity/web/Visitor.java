package cn.denggao.identity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser without a screen: real requests to the real port, with cookies. */
public class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"dg-csrf\" content=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

	private final String address;

	public Visitor(int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	public HttpResponse<String> get(String path, String... headers) {
		return call("GET", path, "", headers);
	}

	/** Sends a form with the token of the sign-in page. */
	public HttpResponse<String> post(String path, String form) {
		return call("POST", path, form, "X-CSRF-TOKEN", token(), "Content-Type", "application/x-www-form-urlencoded");
	}

	/** Sends fields as a script of the page does. */
	public HttpResponse<String> put(String path, String form) {
		return call("PUT", path, form, "X-CSRF-TOKEN", token(), "Content-Type", "application/x-www-form-urlencoded");
	}

	public HttpResponse<String> signIn(String login, String password) {
		return post("/login", "username=" + encoded(login) + "&password=" + encoded(password));
	}

	public HttpResponse<String> call(String method, String path, String body, String... headers) {
		return call(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
	}

	public HttpResponse<String> call(String method, String path, byte[] body, String... headers) {
		var request = HttpRequest.newBuilder(URI.create(address + path))
			.method(method, BodyPublishers.ofByteArray(body));
		request.setHeader("Accept", "text/html,application/json");
		for (int header = 0; header < headers.length; header += 2) {
			request.setHeader(headers[header], headers[header + 1]);
		}
		try {
			return client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Where an answer leads: path and query. */
	public static String target(HttpResponse<String> answer) {
		var location = URI.create(answer.headers().firstValue("Location").orElse("none"));
		return location.getRawPath() + ((location.getRawQuery() != null) ? "?" + location.getRawQuery() : "");
	}

	/** The value of a cookie, such as the webapps' {@code XSRF-TOKEN}. */
	public String cookie(String name) {
		return cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter(cookie -> cookie.getName().equals(name))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

	private String token() {
		var found = TOKEN.matcher(get("/login").body());
		return found.find() ? found.group(1) : "none";
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
