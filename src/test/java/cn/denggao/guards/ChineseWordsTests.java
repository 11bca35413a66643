package cn.denggao.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Chinese words stand in message files, not in Java, in scripts or in plain pages. */
class ChineseWordsTests {

	/** Files whose Chinese nobody could translate, each with the reason. */
	private static final Map<String, String> EXEMPT = Map.of( //
			"DocumentNumber", "the shape of an official document number, which has no other language", "RelationText",
			"words of the relations that people type", //
			"NoticeText", "words of the published holiday notice that is pasted in", //
			"ImportingExperts", "words of the table that is pasted in", //
			"ImportingOrganisations", "words of the table that is pasted in", //
			"RegionRows", "words of the published table of regions", //
			"ExampleDossier", "an invented dossier of the demonstration", //
			"portal.js", "runs in Tasklist, which has only its own Chinese texts and none of our pages' messages",
			"config.js", "is read by Tasklist before it knows any language");

	private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--.*?-->|(?m:^|(?<=\\s))//[^\\n]*");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final List<Path> SCRIPTS = List.of(Path.of("src/main/frontend/src"),
			Path.of("src/main/frontend/styles"), Path.of("src/main/resources/static"),
			Path.of("src/main/resources/META-INF"));

	@Test
	void standInNoJavaFile() {
		assertThat(new JavaSources(Path.of("src/main/java")).chineseLiterals())
			.filteredOn(found -> !isExempt(found.substring(0, found.indexOf(':'))))
			.isEmpty();
	}

	@Test
	void standInNoScriptAndNoPlainPage() throws IOException {
		var found = new ArrayList<Path>();
		for (var folder : SCRIPTS) {
			found.addAll(withChinese(folder));
		}

		assertThat(found).extracting(file -> file.getFileName().toString())
			.filteredOn(name -> !EXEMPT.containsKey(name))
			.isEmpty();
	}

	@Test
	void exemptsOnlyFilesThatHaveSome() throws IOException {
		var names = new ArrayList<String>();
		new JavaSources(Path.of("src/main/java")).chineseLiterals()
			.forEach(found -> names.add(found.substring(0, found.indexOf(':'))));
		for (var folder : SCRIPTS) {
			withChinese(folder).forEach(file -> names.add(file.getFileName().toString()));
		}

		assertThat(names).containsAll(EXEMPT.keySet());
	}

	@Test
	void noticesThemInALiteralAndNotInAComment() {
		var wrong = Path.of("src/test/java/cn/denggao/guards/violations/layers");

		assertThat(new JavaSources(wrong).chineseLiterals()).containsExactly("ChoosingDelegate: 字面值里不可以");
	}

	@Test
	void noticesThemInAScript(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("wrong.js"), "// 注释\nconst word = \"办理\";");
		Files.writeString(folder.resolve("right.js"), "/* 注释 */ const word = text(\"do\"); // 注释");
		Files.writeString(folder.resolve("wrong.html"), "<p title=\"办理\"></p>");
		Files.writeString(folder.resolve("right.html"), "<!-- 注释 --><p></p>");

		assertThat(withChinese(folder)).extracting(Path::getFileName)
			.extracting(Path::toString)
			.containsExactlyInAnyOrder("wrong.js", "wrong.html");
	}

	/** What plays a demonstration speaks as its people would. */
	private static boolean isExempt(String name) {
		return EXEMPT.containsKey(name) || name.endsWith("Understudy") || name.endsWith("Understudies")
				|| Files.exists(Path.of("src/main/java/cn/denggao/demonstration", name + ".java"));
	}

	private static List<Path> withChinese(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			var found = new ArrayList<Path>();
			for (var file : files.filter(path -> path.toString().matches(".*\\.(js|mjs|css|html)")).toList()) {
				if (HAN.matcher(COMMENT.matcher(Files.readString(file)).replaceAll("")).find()) {
					found.add(file);
				}
			}
			return found;
		}
	}

}
