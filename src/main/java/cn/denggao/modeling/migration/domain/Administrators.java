package cn.denggao.modeling.migration.domain;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Who may see and change processes; for everybody else they do not exist. */
@Component
class Administrators {

	private final CurrentActor current;

	Administrators(CurrentActor current) {
		this.current = current;
	}

	/** May propose; returns the login. */
	String requireAuthor() {
		return require(mayPropose());
	}

	/** May look and approve; returns the login. */
	String requireReader() {
		return require(mayPropose() || current.get().has(Role.SEC_ADMIN.code()));
	}

	boolean mayPropose() {
		return current.get().has(Role.SYS_ADMIN.code());
	}

	private String require(boolean allowed) {
		if (!allowed) {
			throw Refused.notFound();
		}
		return current.login();
	}

}
