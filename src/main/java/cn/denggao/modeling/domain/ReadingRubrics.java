package cn.denggao.modeling.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingRubric;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricSurroundings;
import cn.denggao.programme.RubricUse;
import cn.denggao.programme.RubricVersions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands around rubrics: who judges by them, and what they may refer to. */
@Service
@Transactional(readOnly = true)
public class ReadingRubrics {

	private final RubricVersions rubrics;

	private final ChangingRubric changing;

	private final Drafts drafts;

	private final ModelingDesk desk;

	ReadingRubrics(RubricVersions rubrics, ChangingRubric changing, Drafts drafts, ModelingDesk desk) {
		this.rubrics = rubrics;
		this.changing = changing;
		this.drafts = drafts;
		this.desk = desk;
	}

	/** Who judges by which rubric, by its code, the newest round first. */
	public Map<String, List<RubricUse>> uses() {
		desk.reader();
		return rubrics.uses().stream().collect(Collectors.groupingBy(use -> use.rubric().id()));
	}

	/** Of a definition; none if it is no rubric. */
	public List<RubricUse> uses(DefinitionName name) {
		desk.reader();
		return (name.kind() == DefinitionKind.RUBRIC) ? rubrics.uses(name.key()) : List.of();
	}

	public RubricSurroundings surroundings(DefinitionName name) {
		desk.reader();
		return rubrics.surroundings(name.key());
	}

	/** What is in the editor of this draft, as a rubric; nothing is kept. */
	public Rubric inDraft(UUID draft, byte[] content) {
		desk.reader();
		var name = nameOf(draft);
		return changing.read(name.key(),
				new String(FileText.admitted(DefinitionKind.RUBRIC, content), StandardCharsets.UTF_8));
	}

	/** The definition of a draft that is one of a rubric. */
	public DefinitionName nameOf(UUID draft) {
		desk.reader();
		var name = drafts.require(draft).name();
		if (name.kind() != DefinitionKind.RUBRIC) {
			throw Refused.notFound();
		}
		return name;
	}

}
