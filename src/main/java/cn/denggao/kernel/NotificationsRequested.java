package cn.denggao.kernel;

import java.util.List;

/**
 * Many people must be told at once, e.g. what became of a round; kept as each
 * {@link NotificationRequested} is, in few statements.
 */
public record NotificationsRequested(List<NotificationRequested> requests) {

	public NotificationsRequested {
		requests = List.copyOf(requests);
	}

}
