package cn.denggao.audit.domain;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.Subject;
import cn.denggao.audit.domain.TrailReport.Break;
import cn.denggao.audit.domain.TrailReport.Kind;

/**
 * Goes along all chains, one row after the other, and notes where each breaks first.
 * Holds one row at a time, however long the trail is.
 */
final class ChainWalk {

	private final List<Break> breaks = new ArrayList<>();

	private AuditEntries.Head head;

	private long seq;

	private String hash;

	private boolean broken;

	private long chains;

	private long entries;

	/** The next chain begins; its head is as stored, seq -1 when there is none. */
	void begin(AuditEntries.Head stored) {
		end();
		head = stored;
		seq = 0;
		hash = "";
		broken = false;
		chains++;
	}

	boolean isAt(Subject subject) {
		return head != null && head.subject().equals(subject);
	}

	void pass(AuditEntry entry) {
		entries++;
		seq++;
		if (!broken) {
			check(entry);
		}
		hash = entry.hash();
	}

	/** The last chain ends. */
	void end() {
		if (head != null && !broken && (head.seq() != seq || !head.hash().equals(hash))) {
			note(seq + 1, Kind.CUT);
		}
	}

	List<Break> breaks() {
		return breaks;
	}

	long chains() {
		return chains;
	}

	long entries() {
		return entries;
	}

	private void check(AuditEntry entry) {
		if (entry.seq() != seq) {
			note(seq, Kind.MISSING);
		}
		else if (!entry.hash().equals(EntryHash.of(entry))) {
			note(seq, Kind.CHANGED);
		}
		else if (!entry.previousHash().equals(hash)) {
			note(seq, Kind.DETACHED);
		}
	}

	private void note(long at, Kind kind) {
		broken = true;
		breaks.add(new Break(head.subject(), at, kind));
	}

}
