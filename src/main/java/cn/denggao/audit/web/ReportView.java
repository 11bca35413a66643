package cn.denggao.audit.web;

import java.util.List;

/** The result of checking the trail as people read it. */
record ReportView(String at, long chains, long entries, List<BreakLine> breaks) {

	/** A broken chain. */
	record BreakLine(String subject, String type, String id, long seq, String how) {
	}

}
