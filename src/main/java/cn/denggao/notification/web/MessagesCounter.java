package cn.denggao.notification.web;

import cn.denggao.identity.TopBarCounter;
import cn.denggao.kernel.Actor;
import cn.denggao.notification.domain.MessageBox;

import org.springframework.stereotype.Component;

/** The number beside 通知 in the top bar. */
@Component
class MessagesCounter implements TopBarCounter {

	private final MessageBox box;

	MessagesCounter(MessageBox box) {
		this.box = box;
	}

	@Override
	public String key() {
		return "notification.counter";
	}

	@Override
	public String path() {
		return "/messages";
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public long countFor(Actor actor) {
		return box.unread(actor.login());
	}

}
