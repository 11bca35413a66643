package cn.denggao.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/** Java sources as the compiler reads them, where comments are gone. */
final class JavaSources {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private final List<Path> files;

	JavaSources(Path folder) {
		files = SourceFiles.java(folder);
	}

	/** Methods and constructors with more lines than this between their braces. */
	List<String> methodsLongerThan(int lines) {
		return found((unit, found) -> new TreeScanner<Void, Trees>() {
			@Override
			public Void visitMethod(MethodTree method, Trees trees) {
				if (method.getBody() != null && linesOf(method, unit, trees) > lines) {
					found.add(nameOf(unit) + "#" + method.getName());
				}
				return super.visitMethod(method, trees);
			}
		});
	}

	/** Literals with Chinese characters. */
	List<String> chineseLiterals() {
		return found((unit, found) -> new TreeScanner<Void, Trees>() {
			@Override
			public Void visitLiteral(LiteralTree literal, Trees trees) {
				if (literal.getValue() instanceof String text && HAN.matcher(text).find()) {
					found.add(nameOf(unit) + ": " + text);
				}
				return null;
			}
		});
	}

	/** Delegates that branch; to translate an answer into a word is none of it. */
	List<String> decidingDelegates() {
		return found((unit, found) -> new TreeScanner<Void, Trees>() {
			@Override
			public Void visitIf(IfTree node, Trees trees) {
				return note();
			}

			@Override
			public Void visitSwitch(SwitchTree node, Trees trees) {
				return note();
			}

			private Void note() {
				if (nameOf(unit).endsWith("Delegate")) {
					found.add(nameOf(unit));
				}
				return null;
			}
		});
	}

	private List<String> found(Reading reading) {
		var found = new ArrayList<String>();
		read((unit, trees) -> unit.accept(reading.of(unit, found), trees));
		return found;
	}

	private void read(BiConsumer<CompilationUnitTree, Trees> reader) {
		var compiler = ToolProvider.getSystemJavaCompiler();
		try (var manager = compiler.getStandardFileManager(null, null, null)) {
			var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(files));
			var trees = Trees.instance(task);
			task.parse().forEach(unit -> reader.accept(unit, trees));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long linesOf(MethodTree method, CompilationUnitTree unit, Trees trees) {
		var lines = unit.getLineMap();
		return lines.getLineNumber(end(method.getBody(), unit, trees))
				- lines.getLineNumber(trees.getSourcePositions().getStartPosition(unit, method.getBody())) - 1;
	}

	private static long end(Tree tree, CompilationUnitTree unit, Trees trees) {
		return trees.getSourcePositions().getEndPosition(unit, tree);
	}

	private static String nameOf(CompilationUnitTree unit) {
		var file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
		return file.substring(0, file.lastIndexOf('.'));
	}

	/** Makes the scanner of one file. */
	private interface Reading {

		TreeScanner<Void, Trees> of(CompilationUnitTree unit, List<String> found);

	}

}
