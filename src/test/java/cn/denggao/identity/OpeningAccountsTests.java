package cn.denggao.identity;

import java.util.List;
import java.util.Set;

import cn.denggao.DenggaoTest;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DenggaoTest
class OpeningAccountsTests {

	private static final String PASSWORD = "a-long-enough-one";

	@Autowired
	OpeningAccounts opening;

	@Autowired
	AccountDirectory directory;

	@Autowired
	IdentityService engine;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void makesTheAccountKnownToTheEngineWithoutAPassword() {
		opening.open(account("opening-a", "SX71", Role.HOSPITAL_DEPT, Role.QC_OFFICER));

		assertThat(engine.createUserQuery().userId("opening-a").singleResult().getFirstName()).isEqualTo("周敏");
		assertThat(engine.createGroupQuery().groupMember("opening-a").list()).extracting(Group::getId)
			.containsExactlyInAnyOrder("hospital-dept-SX71", "qc-officer-SX71");
		assertThat(jdbc.queryForObject("select pwd_ from act_id_user where id_ = 'opening-a'", String.class)).isNull();
	}

	@Test
	void putsOperatorsAmongTheEnginesAdministrators() {
		opening.open(account("opening-ops", "OPS", Role.SYS_ADMIN));

		assertThat(engine.createGroupQuery().groupMember("opening-ops").list()).extracting(Group::getId)
			.containsExactlyInAnyOrder("camunda-admin", "sys-admin-OPS");
	}

	@Test
	void keepsThePasswordOnlyAsABcryptHash() {
		opening.open(account("opening-b", "SX72", Role.EXPERT));

		assertThat(jdbc.queryForObject("select password_hash from identity_account where login = 'opening-b'",
				String.class))
			.startsWith("{bcrypt}$2a$04$");
	}

	@Test
	void hashesTheSharedPasswordOfACastOnceAndThatOfASingleAccountAlone() {
		// when
		opening.openCast(List.of(account("opening-cast-a", "SX75", Role.EXPERT),
				account("opening-cast-b", "SX75", Role.EXPERT)));
		opening.openCast(List.of(account("opening-cast-a", "SX76", Role.EXPERT)));
		opening.open(account("opening-cast-c", "SX75", Role.EXPERT));

		// then
		assertThat(hashOf("opening-cast-a")).startsWith("{bcrypt}$2a$04$")
			.isEqualTo(hashOf("opening-cast-b"))
			.isNotEqualTo(hashOf("opening-cast-c"));
		assertThat(directory.loginsOf(Role.EXPERT, "SX75")).contains("opening-cast-a");
	}

	private String hashOf(String login) {
		return jdbc.queryForObject("select password_hash from identity_account where login = ?", String.class, login);
	}

	@Test
	void findsPeopleByRoleGroupAndLogin() {
		opening.open(account("opening-c", "SX73", Role.HC_PROVINCE));
		opening.open(account("opening-d", "SX73", Role.HC_PROVINCE_LEADER));

		assertThat(directory.loginsOf(Role.HC_PROVINCE, "SX73")).containsExactly("opening-c");
		assertThat(directory.membersOf("hc-province-SX73")).extracting(AccountSummary::login)
			.containsExactly("opening-c");
		assertThat(directory.membersOf("hc-province-leader-SX73")).extracting(AccountSummary::login)
			.containsExactly("opening-d");
		assertThat(directory.nameOf("opening-c")).isEqualTo("周敏");
		assertThat(directory.nameOf("nobody")).isEqualTo("nobody");
	}

	@Test
	void refusesALoginTwiceAndLeavesTheFirstAlone() {
		opening.open(account("opening-e", "SX74", Role.EXPERT));

		assertThatThrownBy(() -> opening.open(account("opening-e", "SX75", Role.SUPERVISOR))).isInstanceOfSatisfying(
				Refused.class, refused -> assertThat(refused.key()).isEqualTo("identity.account.login-taken"));
		opening.openIfAbsent(account("opening-e", "SX75", Role.SUPERVISOR));
		assertThat(directory.account("opening-e").organisation()).isEqualTo("SX74");
	}

	@ParameterizedTest
	@Catalogue({ 2, 12 })
	@CsvSource({ "Zhang, identity.account.login-pattern", "ab, identity.account.login-pattern",
			"1abc, identity.account.login-pattern", "a.bc, identity.account.login-pattern",
			"camunda*, identity.account.login-pattern", "张三丰, identity.account.login-pattern",
			"\u0430lice, identity.account.login-pattern" })
	void refusesOtherLogins(String login, String key) {
		assertThatThrownBy(() -> opening.open(account(login, "SX01", Role.EXPERT)))
			.isInstanceOfSatisfying(Refused.class, refused -> {
				assertThat(refused.key()).isEqualTo(key);
				assertThat(refused.field()).contains("login");
			});
	}

	@Test
	void keepsTheThreeOfficersApartFromEachOtherAndFromBusiness() {
		assertRefused("identity.account.officers-apart", account("opening-f", "OPS", Role.SYS_ADMIN, Role.AUDIT_ADMIN));
		assertRefused("identity.account.officers-apart", account("opening-f", "140000", Role.SEC_ADMIN, Role.EXPERT));
	}

	@Test
	void refusesPasswordsThatAreTooShortOrLongerThanBcryptReads() {
		assertRefused("identity.account.password-short",
				new OpenAccount("opening-g", "周敏", "SX01", Set.of(Role.EXPERT), "elevenchars", "", false));
		assertRefused("identity.account.password-long",
				new OpenAccount("opening-g", "周敏", "SX01", Set.of(Role.EXPERT), "密".repeat(25), "", false));
	}

	private void assertRefused(String key, OpenAccount command) {
		assertThatThrownBy(() -> opening.open(command)).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.key()).isEqualTo(key));
	}

	private static OpenAccount account(String login, String organisation, Role... roles) {
		return new OpenAccount(login, "周敏", organisation, Set.of(roles), PASSWORD, "", false);
	}

}
