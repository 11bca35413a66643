package cn.denggao.input;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import cn.denggao.Acting;
import jakarta.persistence.EntityManager;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Sends one request, undoes whatever it did, and complains of an answer that nobody
 * should get: a failure, a long wait, a sentence of the machine, or a row that the
 * database would not take.
 */
@TestComponent
class Probe {

	private static final Duration LONGEST = Duration.ofSeconds(5);

	private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fa5]{2}");

	private static final Pattern MACHINE = Pattern.compile(
			"Exception|java\\.|org\\.|must not|must be|Failed to|ENGINE-|个数必须|不能为null|不能为空|\\{[\\w.-]+}|过长、过大或与已有记录冲突");

	private final MockMvc web;

	private final TransactionTemplate transactions;

	private final EntityManager entities;

	Probe(MockMvc web, TransactionTemplate transactions, EntityManager entities) {
		this.web = web;
		this.transactions = transactions;
		this.entities = entities;
	}

	/** The answer to one request. */
	record Answer(int status, Optional<String> complaint) {
	}

	Answer answer(Acting person, HttpMethod method, String path, Map<String, List<String>> fields,
			List<MockMultipartFile> files) {
		return undone(() -> {
			var form = form(method, path, files).header("HX-Request", "true").with(authentication(person)).with(csrf());
			fields.forEach((name, values) -> form.param(name, values.toArray(String[]::new)));
			long began = System.nanoTime();
			try {
				var answer = web.perform(form).andReturn().getResponse();
				var wait = Duration.ofNanos(System.nanoTime() - began);
				if (answer.getStatus() < 400) {
					entities.flush();
				}
				return new Answer(answer.getStatus(), judge(answer.getStatus(), answer.getContentAsString(), wait));
			}
			catch (Exception failure) {
				return new Answer(500, Optional.of(root(failure)));
			}
		});
	}

	/** What a page shows, or nothing. */
	String page(Acting person, String path) {
		try {
			var answer = web.perform(request(HttpMethod.GET, path).with(authentication(person))).andReturn();
			return answer.getResponse().getContentAsString();
		}
		catch (Exception failure) {
			return "";
		}
	}

	private Answer undone(Supplier<Answer> act) {
		return transactions.execute(transaction -> {
			transaction.setRollbackOnly();
			try {
				return act.get();
			}
			finally {
				entities.clear();
			}
		});
	}

	private static AbstractMockHttpServletRequestBuilder<?> form(HttpMethod method, String path,
			List<MockMultipartFile> files) {
		if (files.isEmpty()) {
			return request(method, path);
		}
		var upload = multipart(method, path);
		files.forEach(upload::file);
		return upload;
	}

	static Optional<String> judge(int status, String body, Duration wait) {
		if (wait.compareTo(LONGEST) > 0) {
			return Optional.of("took " + wait);
		}
		if (status >= 500) {
			return Optional.of("answered " + status);
		}
		var machine = MACHINE.matcher(body);
		if (status >= 400 && machine.find()) {
			return Optional.of("answered " + status + " with: " + body.replaceAll("\\s*<[^>]*>\\s*", " "));
		}
		boolean silent = status >= 400 && !CHINESE.matcher(body).find();
		return silent ? Optional.of("answered " + status + " without a sentence: " + body) : Optional.empty();
	}

	private static String root(Throwable failure) {
		var cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause.getClass().getSimpleName() + ": " + cause.getMessage();
	}

}
