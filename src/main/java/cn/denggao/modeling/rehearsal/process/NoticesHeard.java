package cn.denggao.modeling.rehearsal.process;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.NotificationsRequested;
import cn.denggao.modeling.rehearsal.domain.Notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what would be sent while this thread walks a path. */
@Component
class NoticesHeard {

	private final ThreadLocal<List<Notice>> heard = new ThreadLocal<>();

	void listen() {
		heard.set(new ArrayList<>());
	}

	void stop() {
		heard.remove();
	}

	/** What was heard since the last time. */
	List<Notice> gathered() {
		var gathered = List.copyOf(heard.get());
		heard.get().clear();
		return gathered;
	}

	@EventListener
	void on(NotificationRequested request) {
		if (heard.get() != null) {
			heard.get().add(new Notice(request.template(), request.arguments(), request.recipients()));
		}
	}

	@EventListener
	void on(NotificationsRequested requests) {
		requests.requests().forEach(this::on);
	}

}
