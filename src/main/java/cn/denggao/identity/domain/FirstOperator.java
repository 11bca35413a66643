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

/** Opens the first system administrator of a new installation, if one is named. */
@Component
@Order(20)
class FirstOperator implements ApplicationRunner {

	private final Settings settings;

	private final OpeningAccounts openingAccounts;

	FirstOperator(Settings settings, OpeningAccounts openingAccounts) {
		this.settings = settings;
		this.openingAccounts = openingAccounts;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!settings.password().isEmpty()) {
			openingAccounts.openIfAbsent(new OpenAccount(settings.login(), settings.name(), settings.organisation(),
					Set.of(Role.SYS_ADMIN), settings.password(), "", false));
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

}
