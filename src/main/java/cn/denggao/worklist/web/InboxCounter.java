package cn.denggao.worklist.web;

import cn.denggao.identity.TopBarCounter;
import cn.denggao.kernel.Actor;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Principals;

import org.springframework.stereotype.Component;

/** The number beside 待办 in the top bar. */
@Component
class InboxCounter implements TopBarCounter {

	private final Inbox inbox;

	InboxCounter(Inbox inbox) {
		this.inbox = inbox;
	}

	@Override
	public String key() {
		return "worklist.counter";
	}

	@Override
	public String path() {
		return "/inbox";
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public long countFor(Actor actor) {
		return inbox.count(actor.login(), Principals.of(actor));
	}

}
