package cn.denggao.demonstration;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import cn.denggao.engine.EngineClock;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.kernel.Refused;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/**
 * 代办: whoever shows the program alone lets the invented people do what waits for them.
 * Ordered on a page, done in the background; what is undone when the program stops stays
 * an open task.
 */
@DemonstrationOnly
@Component
public class StandingIn {

	/** Tasks done at a time, so that a reader sees the number grow. */
	private static final int PORTION = 5;

	private final AtomicReference<Order> order = new AtomicReference<>();

	private final Director director;

	private final Troupe troupe;

	private final PanelPlay panels;

	private final Inbox inbox;

	private final EngineClock engine;

	StandingIn(Director director, Troupe troupe, PanelPlay panels, Inbox inbox, EngineClock engine) {
		this.director = director;
		this.troupe = troupe;
		this.panels = panels;
		this.inbox = inbox;
		this.engine = engine;
	}

	/** All experts declare and score, until nothing is left to score. */
	public void forExperts() {
		accept(Order.toScore());
	}

	/**
	 * Everybody does, once, what is open now, and panels of inspections are drawn; what
	 * follows from that stays open.
	 */
	public void forEverybody() {
		accept(Order.of(inbox.allOpen().stream().map(WorklistEntry::taskId).collect(Collectors.toSet())));
	}

	private void accept(Order wanted) {
		if (!director.isInPosition()) {
			throw Refused.tooLate("demonstration.not-in-position");
		}
		var former = order.get();
		if ((former != null && !former.isOver()) || !order.compareAndSet(former, wanted)) {
			throw Refused.tooLate("demonstration.standing-in.busy");
		}
	}

	/** Does a portion of what is ordered; false if there is nothing to do. */
	public boolean goOn() {
		var now = order.get();
		if (now == null || now.isOver()) {
			return false;
		}
		order.set(now.isFirst() && now.isForEverybody() ? now.with(panels.play(), Set.of()) : goOn(now));
		return true;
	}

	private Order goOn(Order now) {
		var next = inbox.allOpen()
			.stream()
			.filter(now::isWanted)
			.map(WorklistEntry::taskId)
			.limit(PORTION)
			.collect(Collectors.toSet());
		if (next.isEmpty()) {
			return engine.isBusy() ? now : now.over();
		}
		return now.with(troupe.play(task -> next.contains(task.taskId())), next);
	}

	/** What was ordered last, if anything since the start. */
	public Optional<Progress> progress() {
		return Optional.ofNullable(order.get()).map(each -> new Progress(each.done(), !each.isOver()));
	}

	/** How many tasks are open for experts, and for all people together. */
	public Waiting waiting() {
		var open = inbox.allOpen();
		return new Waiting(open.stream().filter(Order.toScore()::isWanted).count(), open.size());
	}

	/**
	 * How far it is.
	 *
	 * @param done tasks done since it was ordered
	 */
	public record Progress(int done, boolean underWay) {

	}

	/** Open tasks. */
	public record Waiting(long experts, long everybody) {

	}

}
