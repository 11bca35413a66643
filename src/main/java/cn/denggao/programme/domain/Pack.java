package cn.denggao.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.denggao.programme.Rubric;
import com.fasterxml.jackson.databind.JsonNode;

/** A whole pack, read and checked: a programme and what it says of its categories. */
record Pack(PackProgramme programme, List<PackPart> parts, String content, String hash) {

	static final String PROGRAMME = "programme.yaml";

	static final String ROUND = "round.yaml";

	static final String DOSSIER = "dossier.yaml";

	/** One that borrows nothing from others. */
	static Pack read(PackSource source) {
		return read(new PackFolder(source));
	}

	/**
	 * @param recorded texts of rubrics taken in before, from which a pack may borrow
	 */
	static Pack read(PackSource source, Function<Rubric.Ref, Optional<String>> recorded) {
		return read(source, recorded, PackNames.AS_SAID);
	}

	/** The same under other names. */
	static Pack read(PackSource source, Function<Rubric.Ref, Optional<String>> recorded, PackNames names) {
		return read(new PackFolder(source, recorded, names));
	}

	/** The pack's own code, whatever else may be wrong with it. */
	static String codeIn(PackSource source) {
		return new PackFolder(source).tree(PROGRAMME).path("code").asText();
	}

	private static Pack read(PackFolder folder) {
		var programme = PackProgramme.read(folder);
		ProgrammeChecks.check(programme);
		var parts = layers(folder, programme).map(layer -> PackPart.read(layer, programme)).toList();
		folder.requireAllRead();
		var content = folder.tree(PROGRAMME);
		var trees = new ArrayList<JsonNode>(List.of(content));
		parts.forEach(part -> trees.add(part.content()));
		var pack = new Pack(programme, parts, content.toString(), PackFolder.hash(trees.toArray(JsonNode[]::new)));
		PackChecks.check(pack);
		return pack;
	}

	/**
	 * One for each category with a folder, and the pack itself for the open one without.
	 */
	private static Stream<PackLayer> layers(PackFolder folder, PackProgramme programme) {
		var folders = programme.folders();
		return (folders.isEmpty() ? Stream.of("") : folders.stream()).map(name -> new PackLayer(folder, name));
	}

}
