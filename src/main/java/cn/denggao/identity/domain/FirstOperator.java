package cn.denggao.identity.domain;

import java.util.Set;

import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the first system administrator of a new installation and the first security
 * administrator, who grants everybody else's roles, if they are named.
 */
@Component
@Order(20)
class FirstOperator implements ApplicationRunner {

	private final Settings settings;

	private final SecuritySettings security;

	private final OpeningAccounts openingAccounts;

	FirstOperator(Settings settings, SecuritySettings security, OpeningAccounts openingAccounts) {
		this.settings = settings;
		this.security = security;
		this.openingAccounts = openingAccounts;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		open(settings.login(), settings.name(), settings.organisation(), settings.password(), Role.SYS_ADMIN);
		open(security.login(), security.name(), security.organisation(), security.password(), Role.SEC_ADMIN);
	}

	private void open(String login, String name, String organisation, String password, Role role) {
		if (!password.isEmpty()) {
			openingAccounts.openIfAbsent(new OpenAccount(login, name, organisation, Set.of(role), password, "", false));
		}
	}

	/**
	 * Who that is.
	 *
	 * @param password in clear, from the environment; nobody is opened without it
	 */
	@ConfigurationProperties("denggao.identity.first-operator")
	record Settings(@DefaultValue("operator") String login, @DefaultValue("Operator") String name,
			@DefaultValue("OPS") String organisation, @DefaultValue("") String password) {

		@Override
		public String toString() {
			return "Settings[" + login + "]";
		}

	}

	/**
	 * Who the first security administrator is.
	 *
	 * @param password in clear, from the environment; nobody is opened without it
	 */
	@ConfigurationProperties("denggao.identity.first-security-officer")
	record SecuritySettings(@DefaultValue("security") String login, @DefaultValue("Security") String name,
			@DefaultValue("OPS") String organisation, @DefaultValue("") String password) {

		@Override
		public String toString() {
			return "SecuritySettings[" + login + "]";
		}

	}

}
