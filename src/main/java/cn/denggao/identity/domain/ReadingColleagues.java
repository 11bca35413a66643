package cn.denggao.identity.domain;

import java.util.List;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hospital's principal and its office see who has an account there. */
@Service
@Transactional(readOnly = true)
public class ReadingColleagues {

	private final CurrentActor current;

	private final Accounts accounts;

	ReadingColleagues(CurrentActor current, Accounts accounts) {
		this.current = current;
		this.accounts = accounts;
	}

	/** Everybody of the own hospital, by login. */
	public List<Account> all() {
		var actor = current.get();
		if (!actor.has(Role.HOSPITAL_PRINCIPAL.code()) && !actor.has(Role.HOSPITAL_DEPT.code())) {
			throw Refused.notFound();
		}
		return accounts.findByOrganisationOrderByLogin(actor.organisation());
	}

}
