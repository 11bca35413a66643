package cn.denggao.crash;

import java.util.Queue;
import java.util.Set;

import cn.denggao.identity.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reviews one application after the other on one node. What the node has acknowledged is
 * written down; what it has not is left to a colleague, as is the rest when it dies.
 */
final class Officer implements Runnable {

	private final Visitor visitor;

	private final Queue<String> tasks;

	private final Queue<String> left;

	private final Set<String> acknowledged;

	Officer(Node node, Queue<String> tasks, Queue<String> left, Set<String> acknowledged) {
		this.visitor = new Visitor(node.port());
		this.tasks = tasks;
		this.left = left;
		this.acknowledged = acknowledged;
		assertThat(Visitor.target(visitor.signIn("prov1", "correct-horse-battery-9"))).isEqualTo("/");
	}

	@Override
	public void run() {
		for (var task = tasks.poll(); task != null; task = tasks.poll()) {
			try {
				review(task);
			}
			catch (RuntimeException unknown) {
				left.add(task);
				return;
			}
		}
	}

	/** Passes one application; whoever asks twice is told that it was done before. */
	void review(String task) {
		var answer = visitor.post("/tasks/" + task, "decision=PASS");
		assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303, 404, 409);
		if (answer.statusCode() < 400) {
			acknowledged.add(task);
		}
	}

}
