package cn.denggao.identity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.denggao.identity.Role;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
public interface Accounts extends Repository<Account, String> {

	Account save(Account account);

	boolean existsByLogin(String login);

	Optional<Account> findByLogin(String login);

	/** For counting attempts: two at once must not count as one. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.login = :login")
	Optional<Account> lockByLogin(String login);

	@Query("select a from Account a join a.roles r where key(r) = :role and a.organisation = :organisation and a.enabled order by a.login")
	List<Account> holding(Role role, String organisation);

	@Query("select a.login from Account a join a.roles r where key(r) = :role and a.enabled order by a.login")
	List<String> loginsHolding(Role role);

	/** The same anywhere, held fast: two at once must not both find another one. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.enabled and a.login in (select b.login from Account b join b.roles r where key(r) = :role) order by a.login")
	List<Account> lockHolding(Role role);

	@Query("select distinct a.login from Account a join a.roles r where value(r) < :today order by a.login")
	List<String> withRolesOver(LocalDate today);

	/** The edition of an open account. */
	@Query("select a.edition from Account a where a.login = :login and a.enabled")
	Optional<Integer> editionOf(String login);

	List<Account> findByDemonstrationTrueAndEnabledTrueOrderByLogin();

	List<Account> findByOrganisationOrderByLogin(String organisation);

}
