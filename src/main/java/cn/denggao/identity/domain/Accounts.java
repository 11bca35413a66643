package cn.denggao.identity.domain;

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

	@Query("select a from Account a join a.roles r where r = :role and a.organisation = :organisation and a.enabled order by a.login")
	List<Account> holding(Role role, String organisation);

	List<Account> findByDemonstrationTrueAndEnabledTrueOrderByLogin();

}
