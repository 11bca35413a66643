package cn.denggao;

import java.io.IOException;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Starts PostgreSQL on the data folder, or says why it would not start. */
final class EmbeddedServer {

	private final DataFolder folder;

	private final ServerLog log;

	private final Duration patience;

	EmbeddedServer(DataFolder folder, Duration patience) {
		this.folder = folder;
		this.log = new ServerLog(folder.log());
		this.patience = patience;
	}

	EmbeddedPostgres start() throws IOException {
		var leftover = new LeftoverServer(folder.cluster());
		leftover.stop();
		log.begin();
		try {
			return startWatched();
		}
		catch (IOException | RuntimeException ex) {
			leftover.stop();
			throw new CannotStart("folder-damaged", ex, folder.cluster(), log.complaint().orElse(ex.getMessage()),
					log.file());
		}
	}

	/**
	 * The library waits the full time even if the server has already given up; an
	 * interrupt makes it return early, as if all were well. It must not close then: it
	 * would stop whatever server the note in the folder names.
	 */
	private EmbeddedPostgres startWatched() throws IOException {
		var watch = new Timer("database start", true);
		watch.schedule(interruptOnFailure(Thread.currentThread()), 500, 500);
		try {
			var server = builder().start();
			watch.cancel();
			if (Thread.interrupted() || log.tellsOfFailure()) {
				throw new IOException("The server did not start");
			}
			return server;
		}
		finally {
			watch.cancel();
		}
	}

	private TimerTask interruptOnFailure(Thread starter) {
		return new TimerTask() {
			@Override
			public void run() {
				if (log.tellsOfFailure()) {
					cancel();
					starter.interrupt();
				}
			}
		};
	}

	private EmbeddedPostgres.Builder builder() {
		return EmbeddedPostgres.builder()
			.setDataDirectory(folder.cluster())
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(folder.binaries().toFile())
			.setRegisterShutdownHook(false)
			.setPGStartupWait(patience)
			.setOutputRedirector(log.redirect())
			.setErrorRedirector(log.redirect())
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("log_checkpoints", "off")
			.setServerConfig("max_connections", "50");
	}

}
