package cn.denggao.modeling.migration.domain;

import java.time.Instant;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

import cn.denggao.kernel.Refused;
import cn.denggao.modeling.MigrationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * 迁移: the running cases of a process are to go to another version. One person proposes
 * it, another approves.
 */
@Entity
@Table(name = "modeling_migration")
class Migration {

	@Id
	private UUID id;

	private String process;

	private int fromVersion;

	private int toVersion;

	private String source;

	private String target;

	@Enumerated(EnumType.STRING)
	private MigrationStatus status;

	private String reason;

	private String author;

	private Instant proposedAt;

	private String approver;

	private Instant decidedAt;

	private String refusal;

	private Integer runningBefore;

	private Integer runningAfter;

	private Instant finishedAt;

	@Version
	private Long version;

	protected Migration() {
	}

	Migration(ProcessVersion from, ProcessVersion to, String reason, String author, Instant now) {
		this.id = MigrationId.random().value();
		this.process = from.process();
		this.fromVersion = from.version();
		this.toVersion = to.version();
		this.source = from.id();
		this.target = to.id();
		this.status = MigrationStatus.PROPOSED;
		this.reason = reason;
		this.author = author;
		this.proposedAt = now;
	}

	void approve(String by, int running, Instant now) {
		decide(by, now);
		runningBefore = running;
		status = MigrationStatus.RUNNING;
	}

	void refuse(String by, String why, Instant now) {
		decide(by, now);
		refusal = why;
		status = MigrationStatus.REFUSED;
	}

	/** The author takes the proposal back. */
	void withdraw(Instant now) {
		requireProposed();
		decidedAt = now;
		status = MigrationStatus.REFUSED;
	}

	void finish(int running, Instant now) {
		runningAfter = running;
		finishedAt = now;
		status = MigrationStatus.DONE;
	}

	/** What failed is tried once more. */
	void resume() {
		if (status != MigrationStatus.DONE && status != MigrationStatus.RUNNING) {
			throw Refused.tooLate("modeling.migration.moved-on");
		}
		finishedAt = null;
		runningAfter = null;
		status = MigrationStatus.RUNNING;
	}

	private void decide(String by, Instant now) {
		requireProposed();
		if (by.equals(author)) {
			throw Refused.because("modeling.migration.own");
		}
		approver = by;
		decidedAt = now;
	}

	void requireRunning() {
		if (status != MigrationStatus.RUNNING) {
			throw Refused.tooLate("modeling.migration.moved-on");
		}
	}

	private void requireProposed() {
		if (status != MigrationStatus.PROPOSED) {
			throw Refused.tooLate("modeling.migration.moved-on");
		}
	}

	MigrationId id() {
		return new MigrationId(id);
	}

	String process() {
		return process;
	}

	int fromVersion() {
		return fromVersion;
	}

	int toVersion() {
		return toVersion;
	}

	Instant decidedAt() {
		return decidedAt;
	}

	String source() {
		return source;
	}

	String target() {
		return target;
	}

	String author() {
		return author;
	}

	String approver() {
		return approver;
	}

	boolean isRunning() {
		return status == MigrationStatus.RUNNING;
	}

	/**
	 * With what people call the process, each other and whoever has a version of its own.
	 */
	MigrationView view(String name, UnaryOperator<String> people, IntFunction<String> owners) {
		return new MigrationView(id(), process, name, fromVersion, owners.apply(fromVersion), toVersion,
				owners.apply(toVersion), status, reason, author, people.apply(author), proposedAt,
				(approver == null) ? null : people.apply(approver), decidedAt, refusal, runningBefore, runningAfter,
				finishedAt);
	}

}
