package cn.denggao;

import java.util.Set;

import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;

/** People with accounts, who sign in as anybody does. */
@TestComponent
public class People {

	/** Of everybody who signs in here. */
	public static final String PASSWORD = "correct-horse-battery-9";

	private final OpeningAccounts accounts;

	private final MockMvc web;

	People(OpeningAccounts accounts, MockMvc web) {
		this.accounts = accounts;
		this.web = web;
	}

	/** Opens the account if need be and signs the person in. */
	public MockHttpSession signedIn(String login, String organisation, Role... roles) {
		accounts.openIfAbsent(new OpenAccount(login, login, organisation, Set.of(roles), PASSWORD, "", false));
		try {
			var answer = web.perform(formLogin("/login").user(login).password(PASSWORD)).andReturn();
			assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
			return (MockHttpSession) answer.getRequest().getSession();
		}
		catch (Exception ex) {
			throw new IllegalStateException(login + " cannot sign in", ex);
		}
	}

}
