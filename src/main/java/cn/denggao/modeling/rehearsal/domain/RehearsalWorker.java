package cn.denggao.modeling.rehearsal.domain;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;

/** Walks rehearsals in the background, one at a time. */
@Component
public class RehearsalWorker {

	private final WalkingPaths walking;

	private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
		var worker = new Thread(task, "rehearsal");
		worker.setDaemon(true);
		return worker;
	});

	RehearsalWorker(WalkingPaths walking) {
		this.walking = walking;
	}

	public void accept(UUID rehearsal) {
		thread.execute(() -> walking.walk(rehearsal));
	}

	/** The path that is being walked is taken back; the rehearsal counts as cut off. */
	@PreDestroy
	void stop() {
		thread.shutdownNow();
	}

}
