package cn.denggao.modeling.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingRubric;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricVersion;
import cn.denggao.programme.RubricVersions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rubrics belong to their programme: there are no others' own ones, and nothing runs on a
 * version but the rounds that have frozen it.
 */
@Order
@Component
class RubricShelf implements DefinitionShelf {

	private final RubricVersions rubrics;

	private final ChangingRubric changing;

	RubricShelf(RubricVersions rubrics, ChangingRubric changing) {
		this.rubrics = rubrics;
		this.changing = changing;
	}

	@Override
	public boolean keeps(DefinitionKind kind) {
		return kind == DefinitionKind.RUBRIC;
	}

	@Override
	public List<DefinitionVersion> live() {
		return rubrics.newest().stream().map(RubricShelf::version).toList();
	}

	@Override
	public List<DefinitionVersion> versions(DefinitionName name) {
		return name.isShared() ? rubrics.versions(name.key()).stream().map(RubricShelf::version).toList() : List.of();
	}

	@Override
	public byte[] content(DefinitionVersion version) {
		return text(version).getBytes(StandardCharsets.UTF_8);
	}

	private String text(DefinitionVersion version) {
		return rubrics.text(new Rubric.Ref(version.name().key(), version.version()));
	}

	@Override
	public boolean isSame(DefinitionVersion version, byte[] content) {
		return changing.isSame(text(version), new String(content, StandardCharsets.UTF_8));
	}

	@Override
	@Transactional
	public int deploy(DefinitionName name, String file, byte[] content) {
		return changing.keep(name.key(), newestNumber(name), new String(content, StandardCharsets.UTF_8));
	}

	@Override
	public Optional<DefinitionVersion> modelOf(DefinitionName name) {
		return Optional.empty();
	}

	@Override
	public int nextNumber(DefinitionName name) {
		return newestNumber(name) + 1;
	}

	@Override
	public void withdraw(DefinitionName name) {
		throw Refused.notFound();
	}

	private static DefinitionVersion version(RubricVersion rubric) {
		var name = new DefinitionName(DefinitionKind.RUBRIC, rubric.ref().id());
		return new DefinitionVersion(name, rubric.ref().version(), rubric.title(), name.fileName(),
				name.key() + ":" + rubric.ref().version(), rubric.keptAt(), rubric.imported(), false, 0, 0);
	}

}
