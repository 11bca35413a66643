package cn.denggao.programme.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import cn.denggao.programme.RubricSurroundings;
import cn.denggao.programme.RubricUse;
import cn.denggao.programme.RubricVersion;
import cn.denggao.programme.RubricVersions;

import org.springframework.stereotype.Service;

/** Reads rubrics from their table. */
@Service
class RecordedRubrics implements RubricDirectory, RubricVersions {

	private final RubricRows rows;

	private final RubricUses uses;

	RecordedRubrics(RubricRows rows, RubricUses uses) {
		this.rows = rows;
		this.uses = uses;
	}

	@Override
	public Rubric require(Rubric.Ref ref) {
		return RulesText.read(content(ref), Rubric.class);
	}

	@Override
	public Optional<Rubric> newest(String id) {
		return rows.newest(id).map(RubricVersion::ref).map(this::require);
	}

	@Override
	public List<RubricVersion> newest() {
		return rows.newest();
	}

	@Override
	public List<RubricVersion> versions(String code) {
		return rows.of(code);
	}

	@Override
	public String text(Rubric.Ref ref) {
		return RubricText.tidied(content(ref));
	}

	@Override
	public List<RubricUse> uses() {
		return uses.all();
	}

	@Override
	public RubricSurroundings surroundings(String code) {
		return uses.around(code);
	}

	private String content(Rubric.Ref ref) {
		return rows.content(ref).orElseThrow(Refused::notFound);
	}

}
