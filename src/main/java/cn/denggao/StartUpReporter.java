package cn.denggao;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Says in one line why the program did not start and what to do. The stack trace is for
 * those who ask for it: {@code logging.level.cn.denggao.StartUpReporter=debug}.
 */
class StartUpReporter implements FailureAnalysisReporter {

	private static final Logger LOG = LoggerFactory.getLogger(StartUpReporter.class);

	@Override
	public void report(FailureAnalysis analysis) {
		LOG.error("{}", StartUpTexts.what("not-started", oneLine(analysis.getDescription()),
				(analysis.getAction() != null) ? oneLine(analysis.getAction()) : ""));
		LOG.debug("", analysis.getCause());
	}

	/** Latin sentences of others need a blank before what follows. */
	private static String oneLine(String text) {
		var line = String.join(" ", text.strip().split("\\s+"));
		return line.endsWith(".") ? line + " " : line;
	}

}
