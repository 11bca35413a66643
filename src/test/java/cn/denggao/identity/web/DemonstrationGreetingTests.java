package cn.denggao.identity.web;

import java.util.Set;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.identity.domain.ReadingAccounts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@DenggaoTest
class DemonstrationGreetingTests {

	@Autowired
	private OpeningAccounts opening;

	@Autowired
	private ReadingAccounts accounts;

	@Autowired
	private PortalParts parts;

	@Autowired
	private MessageSource texts;

	@Autowired
	private Environment environment;

	@Test
	void namesTheAddressAndEverybodyWhoMayBePlayed() {
		opening.openIfAbsent(new OpenAccount("greet-finance", "景晓棠", "140000", Set.of(Role.FINANCE_DEPT),
				"correct-horse-battery-9", "会签资金", true));
		opening.openIfAbsent(new OpenAccount("greet-hidden", "无人", "140000", Set.of(Role.FINANCE_DEPT),
				"correct-horse-battery-9", "会签资金", false));

		var greeting = new DemonstrationGreeting(new DemonstrationPeople(accounts, parts), texts, environment)
			.greeting();

		assertThat(greeting).startsWith("登高已经启动：http://localhost:" + environment.getProperty("local.server.port") + "/")
			.contains("  greet-finance  景晓棠 · 财政部门 · 会签资金")
			.doesNotContain("greet-hidden", "correct-horse");
	}

}
