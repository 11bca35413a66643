package cn.denggao.engine.guard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says a refusal in the engine's own form, which its REST API and its webapps turn into
 * an answer of 400 with all findings per file.
 */
@Component
class Refusal {

	/**
	 * So many findings stand in the answer's one sentence; all of them stand in its list.
	 */
	private static final int SAID = 5;

	private final FindingSentences sentences;

	private final MessageSource messages;

	Refusal(FindingSentences sentences, MessageSource messages) {
		this.sentences = sentences;
		this.messages = messages;
	}

	/** By the file's name; the files that have errors are told. */
	RefusedDeployment of(Map<String, List<Finding>> findings) {
		var refused = findings.entrySet()
			.stream()
			.filter(file -> file.getValue().stream().anyMatch(Finding::isError))
			.toList();
		var first = refused.get(0);
		var exception = new RefusedDeployment(message(refused), first.getKey(), problems(first.getValue(), true),
				problems(first.getValue(), false));
		refused.stream()
			.skip(1)
			.forEach(file -> exception.getResorceReports()
				.add(new ResourceReportImpl(file.getKey(), problems(file.getValue(), true),
						problems(file.getValue(), false))));
		return exception;
	}

	private String message(List<Map.Entry<String, List<Finding>>> refused) {
		var errors = refused.stream().flatMap(file -> file.getValue().stream()).filter(Finding::isError).toList();
		var said = errors.stream().limit(SAID).map(this::placed).collect(Collectors.joining());
		return messages.getMessage("engine.guard.refused", new Object[] { errors.size(), said },
				Locale.SIMPLIFIED_CHINESE);
	}

	private String placed(Finding finding) {
		return messages.getMessage("engine.guard.placed", new Object[] { finding.file(), String.valueOf(finding.line()),
				finding.element(), sentences.of(finding) }, Locale.SIMPLIFIED_CHINESE);
	}

	private List<Problem> problems(List<Finding> findings, boolean isError) {
		return findings.stream()
			.filter(finding -> finding.isError() == isError)
			.map(finding -> (Problem) new Told(finding, sentences.of(finding)))
			.toList();
	}

	/** A finding as the engine's answer carries it. */
	private record Told(Finding finding, String sentence) implements Problem {

		@Override
		public String getMessage() {
			return sentence;
		}

		@Override
		public int getLine() {
			return finding.line();
		}

		@Override
		public int getColumn() {
			return finding.column();
		}

		@Override
		public String getMainElementId() {
			return finding.element();
		}

		@Override
		public List<String> getElementIds() {
			return List.of(finding.element());
		}

	}

}
