package cn.denggao.secrecy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import cn.denggao.identity.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who looks everywhere, signed in like anybody, or nobody at all. */
final class Reader {

	static final String PASSWORD = "canary-reader-1";

	private final String login;

	private final Visitor visitor;

	Reader(String login, int port) {
		this.login = login;
		this.visitor = new Visitor(port);
		if (!login.isEmpty()) {
			assertThat(Visitor.target(visitor.signIn(login, PASSWORD))).as(login).isEqualTo("/");
		}
	}

	String login() {
		return login;
	}

	/** The canaries of others that an answer shows to this reader. */
	List<String> caughtAt(String path, List<Canary> canaries) {
		return hits(path, visitor.get(path, "Accept", "*/*"), canaries);
	}

	/** The same by user name and password, as programs ask. */
	List<String> caughtAsProgramAt(String method, String path, List<Canary> canaries) {
		return hits(path, ask(method, path), canaries);
	}

	HttpResponse<String> ask(String method, String path) {
		var token = Base64.getEncoder().encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
		return visitor.call(method, path, "POST".equals(method) ? "{}" : "", "Authorization", "Basic " + token,
				"Content-Type", "application/json", "Accept", "*/*");
	}

	Visitor visitor() {
		return visitor;
	}

	/** What the reader wrote and sees again. */
	List<String> ownAt(String path, List<Canary> canaries) {
		var page = visitor.get(path).body();
		return canaries.stream().filter(canary -> canary.isBy(login) && canary.isIn(page)).map(Canary::text).toList();
	}

	private List<String> hits(String path, HttpResponse<String> answer, List<Canary> canaries) {
		var all = answer.body() + answer.headers().map().values();
		return canaries.stream()
			.filter(canary -> !canary.isBy(login) && canary.isIn(all))
			.map(canary -> canary.text() + " of " + canary.author() + " to " + login + " at " + path)
			.collect(Collectors.toList());
	}

}
