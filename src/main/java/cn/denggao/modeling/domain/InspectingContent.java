package cn.denggao.modeling.domain;

import java.util.List;
import java.util.Set;

import cn.denggao.engine.guard.Finding;
import cn.denggao.engine.guard.FindingSentences;
import cn.denggao.engine.guard.Inspection;
import cn.denggao.engine.guard.Severity;
import cn.denggao.kernel.Refused;
import com.fasterxml.jackson.annotation.JsonIgnore;

import org.springframework.stereotype.Service;

/**
 * Says what is wrong with a content before anything is deployed: what the guard of
 * deployments would say, or what rubrics must be.
 */
@Service
public class InspectingContent {

	/** What is said about rows that overlap: such a table can still be tried out. */
	private static final String ROWS = "engine.guard.rules-";

	private final Inspection inspection;

	private final InspectingRubric rubrics;

	private final FindingSentences sentences;

	private final Drafts drafts;

	private final Releases releases;

	private final ModelingDesk desk;

	InspectingContent(Inspection inspection, InspectingRubric rubrics, FindingSentences sentences, Drafts drafts,
			Releases releases, ModelingDesk desk) {
		this.inspection = inspection;
		this.rubrics = rubrics;
		this.sentences = sentences;
		this.drafts = drafts;
		this.releases = releases;
		this.desk = desk;
	}

	/** What is wrong with what is in the editor of this draft; nothing is kept. */
	public List<Found> inDraft(java.util.UUID draft, byte[] content) {
		desk.reader();
		var file = drafts.require(draft);
		return inspect(file.name(), file.file(), FileText.admitted(file.name().kind(), content));
	}

	List<Found> inspect(DefinitionName name, String file, byte[] content) {
		return rubrics.isFor(file) ? rubrics.inspect(file, content)
				: inWords(inspection.inspect(file, content, releases.approvedForms(), name.owner()), content);
	}

	private List<Found> inWords(List<Finding> findings, byte[] content) {
		var labels = ElementLabels.in(content);
		return findings.stream()
			.map(finding -> new Found(finding.severity(), finding.element(), labels.get(finding.element()),
					finding.line(), sentences.of(finding), finding.key().startsWith(ROWS)))
			.toList();
	}

	/** Errors keep it from being submitted and approved. */
	void requireClean(DefinitionName name, String file, byte[] content) {
		requireNone(inspect(name, file, content));
	}

	/** What it names has to be deployed by now. */
	void requireDeployable(DefinitionName name, String file, byte[] content) {
		requireNone(rubrics.isFor(file) ? rubrics.inspect(file, content)
				: inWords(inspection.inspect(file, content, Set.of(), name.owner()), content));
	}

	private static void requireNone(List<Found> findings) {
		var errors = findings.stream().filter(found -> found.severity() == Severity.ERROR).toList();
		if (!errors.isEmpty()) {
			throw Refused.because("modeling.release.has-errors", errors.size(), errors.get(0).sentence());
		}
	}

	/**
	 * One finding in words.
	 *
	 * @param element id of the element, or what stands for it
	 * @param label what is written at the element, or null
	 * @param line from 1
	 * @param isOfRows whether it is about rows of a table that overlap, are missing or
	 * say nothing of themselves
	 */
	public record Found(Severity severity, String element, @JsonIgnore String label, int line, String sentence,
			@JsonIgnore boolean isOfRows) {
	}

}
