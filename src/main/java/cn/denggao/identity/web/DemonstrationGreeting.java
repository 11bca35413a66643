package cn.denggao.identity.web;

import java.util.Locale;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started a demonstration where to sign in and as whom. */
@Component
@Profile("demonstration")
class DemonstrationGreeting {

	private static final Logger LOG = LoggerFactory.getLogger(DemonstrationGreeting.class);

	private final DemonstrationPeople people;

	private final MessageSource texts;

	private final Environment environment;

	DemonstrationGreeting(DemonstrationPeople people, MessageSource texts, Environment environment) {
		this.people = people;
		this.texts = texts;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void greet() {
		LOG.info("{}", greeting());
	}

	String greeting() {
		var table = people.all().stream().map(this::row).collect(Collectors.joining("\n"));
		return table.isEmpty() ? text("identity.greeting.empty", address())
				: text("identity.greeting", address()) + "\n" + table;
	}

	private String row(DemonstrationPeople.Person person) {
		return "  %-14s %s · %s · %s".formatted(person.login(), person.name(), text(person.roleKey()), person.duty());
	}

	private String address() {
		return "http://localhost:" + environment.getProperty("local.server.port")
				+ environment.getProperty("server.servlet.context-path", "") + "/";
	}

	private String text(String key, Object... arguments) {
		return texts.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
