package cn.denggao.engine.guard;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.engine.guard.Corpus.Hostile;

/** Hostile files that are wrong as a whole: sizes, encodings, names. */
final class OddFiles {

	private static final String DIAGRAM = "sound-case.bpmn";

	private static final String END = "<bpmn:endEvent id=\"End_Reminded\" name=\"已提醒\" />";

	private static final String NODE = "<bpmn:subProcess id=\"S%d\">";

	private OddFiles() {
	}

	static List<Hostile> all() {
		var all = new ArrayList<Hostile>();
		all.addAll(sizes());
		all.addAll(multitudes());
		all.addAll(encodings());
		all.addAll(names());
		all.addAll(forms());
		return all;
	}

	private static List<Hostile> sizes() {
		return List.of(table("1,600 long cells", "x and ".repeat(70) + "x", 800, "cells-too-long"),
				table("many cells that are hard to read", "[[[[[,]]]]]" + "-[1..2],".repeat(2), 200, "feel"),
				diagram("20,000 nested sub-processes", nested(20_000), "too-deep"),
				diagram("50,000 tasks", tasks(), "too-large"), diagram("6,000 ends", ends(), "too-many-elements"),
				diagram("2 MiB of comments", "<!--" + "x".repeat(2 << 20) + "-->", "too-large"),
				diagram("a text of 30,000 characters",
						"<bpmn:textAnnotation id=\"T\"><bpmn:text>" + "字".repeat(30_000)
								+ "</bpmn:text></bpmn:textAnnotation>",
						"text-too-long"),
				diagram("a value of 30,000 characters", "<bpmn:endEvent id=\"" + "x".repeat(30_000) + "\" />",
						"text-too-long"),
				diagram("60 attributes", "<bpmn:endEvent " + attributes() + " />", "too-many-attributes"),
				diagram("60 name spaces", "<bpmn:endEvent " + attributes().replace("a", "xmlns:a") + " />",
						"too-many-attributes"));
	}

	/**
	 * Few kinds of step, but so many or so nested that they wear down guard or engine.
	 */
	private static List<Hostile> multitudes() {
		var runs = "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>50</bpmn:loopCardinality>"
				+ "</bpmn:multiInstanceLoopCharacteristics>";
		var nested = "<bpmn:startEvent id=\"R0\" />";
		for (var i = 1; i < 7; i++) {
			nested = "<bpmn:subProcess id=\"N" + i + "\" name=\"层\">" + runs + "<bpmn:startEvent id=\"R" + i + "\" />"
					+ nested.replace("<bpmn:startEvent id=\"R0\" />", "") + "</bpmn:subProcess>";
		}
		return List.of(diagram("fifty times fifty times fifty", nested, "runs-in-runs"),
				diagram("2,300 notices in a row",
						chained("<bpmn:serviceTask id=\"N#\" name=\"通知\" "
								+ "camunda:delegateExpression=\"${notifyHospitalDelegate}\" />", 2_300),
						"field-missing"),
				diagram("2,300 tasks in a row",
						chained("<bpmn:userTask id=\"N#\" camunda:candidateGroups=\"hc-province\" "
								+ "camunda:formKey=\"embedded:/embed/task.html\" />", 2_300),
						"task-without-name"),
				new Hostile("forty doublings", DIAGRAM,
						new String(diagram("",
								chained("<bpmn:parallelGateway id=\"N#\" /><bpmn:exclusiveGateway id=\"X#\" />"
										+ "<bpmn:sequenceFlow id=\"A#\" sourceRef=\"N#\" targetRef=\"X#\" />"
										+ "<bpmn:sequenceFlow id=\"B#\" sourceRef=\"N#\" targetRef=\"X#\" />", 40),
								"")
							.content(), StandardCharsets.UTF_8).replaceAll("(id=\"F\\d+\" sourceRef=)\"N", "$1\"X")
							.replace("targetRef=\"ServiceTask_CloseRound\"", "targetRef=\"N0\"")
							.getBytes(StandardCharsets.UTF_8),
						"doubled-often"),
				new Hostile("an address of a million characters", DIAGRAM,
						("<x xmlns=\"urn:" + "a".repeat(1_000_000) + "\">" + "<y/>".repeat(200) + "</x>")
							.getBytes(StandardCharsets.UTF_8),
						"not-xml"));
	}

	/** The same step again and again, one leading to the next. */
	private static String chained(String step, int times) {
		var text = new StringBuilder();
		for (var i = 0; i < times; i++) {
			text.append(step.replace("#", String.valueOf(i)))
				.append("<bpmn:sequenceFlow id=\"F" + i + "\" sourceRef=\"N" + i + "\" targetRef=\"N" + (i + 1)
						+ "\" />");
		}
		return text.append("<bpmn:endEvent id=\"N" + times + "\" />").toString();
	}

	private static Hostile table(String title, String cell, int rows, String rule) {
		var row = "<rule id=\"R%d\"><inputEntry id=\"A%d\"><text>" + cell + "</text></inputEntry>"
				+ "<inputEntry id=\"B%d\"><text>" + cell + "</text></inputEntry><outputEntry id=\"C%d\"><text>" + cell
				+ "</text></outputEntry></rule>";
		var text = new StringBuilder();
		for (var i = 0; i < rows * 2 / 3; i++) {
			text.append(row.replace("%d", String.valueOf(i)));
		}
		return new Hostile(title, "sound-table.dmn",
				Corpus.sound("sound-table.dmn")
					.replace("</decisionTable>", text + "</decisionTable>")
					.getBytes(StandardCharsets.UTF_8),
				rule);
	}

	private static Hostile diagram(String title, String more, String rule) {
		var sound = Corpus.sound(DIAGRAM);
		return new Hostile(title, DIAGRAM, sound.replace(END, END + more).getBytes(StandardCharsets.UTF_8), rule);
	}

	private static String nested(int depth) {
		var text = new StringBuilder();
		for (var i = 0; i < depth; i++) {
			text.append(NODE.formatted(i));
		}
		return text.append("</bpmn:subProcess>".repeat(depth)).toString();
	}

	private static String tasks() {
		return "<bpmn:userTask id=\"UserTask_OfVeryManyTasks\" camunda:candidateGroups=\"hc-province\" />"
			.repeat(50_000);
	}

	private static String ends() {
		return "<bpmn:endEvent id=\"E\" />".repeat(6_000);
	}

	private static String attributes() {
		var text = new StringBuilder();
		for (var i = 0; i < 60; i++) {
			text.append("a").append(i).append("=\"urn:x\" ");
		}
		return text.toString();
	}

	private static List<Hostile> encodings() {
		return List.of(encoded("UTF-16 with its mark", StandardCharsets.UTF_16, "not-utf8"),
				encoded("UTF-16LE without a mark", StandardCharsets.UTF_16LE, "not-utf8"),
				encoded("GBK", Charset.forName("GBK"), "not-utf8"),
				new Hostile("Latin-1", DIAGRAM, "<x a=\"\u00e9\"/>".getBytes(StandardCharsets.ISO_8859_1), "not-utf8"),
				new Hostile("over-long slash", DIAGRAM, new byte[] { '<', 'x', (byte) 0xC0, (byte) 0xAF, '>' },
						"not-utf8"),
				new Hostile("half a pair", DIAGRAM, new byte[] { '<', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '>' },
						"not-utf8"),
				new Hostile("zero character", DIAGRAM, "<x>\0</x>".getBytes(StandardCharsets.UTF_8), "nul"),
				new Hostile("nothing at all", DIAGRAM, new byte[0], "not-xml"), new Hostile("another root", DIAGRAM,
						"<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8), "element"));
	}

	private static Hostile encoded(String title, Charset charset, String rule) {
		return new Hostile(title, DIAGRAM, Corpus.sound(DIAGRAM).getBytes(charset), rule);
	}

	/** P11: what the engine would store as it is, and names that lead elsewhere. */
	private static List<Hostile> names() {
		return List
			.of("evil.html", "evil.cmmn", "evil.js", "evil.svg", "evil.groovy", "evil.bpmn20.xml", "evil.dmn11.xml",
					"sound-case.bpmn.html", "../sound-case.bpmn", "/etc/sound-case.bpmn", "C:\\sound-case.bpmn",
					"SOUND-CASE.bpmn", "sound-case.BPMN", "样图.bpmn", "sound case.bpmn", "sound-case.bpmn\n", "bpmn",
					"processes/../forms/sound-case.bpmn", "nb\u202Empb.bpmn", ".bpmn")
			.stream()
			.map(name -> new Hostile("named " + name, name, Corpus.sound(DIAGRAM).getBytes(StandardCharsets.UTF_8),
					"file-name"))
			.toList();
	}

	private static List<Hostile> forms() {
		var field = "{ \"type\": \"textfield\", \"key\": \"k%d\", \"label\": \"字段\" },";
		var many = new StringBuilder();
		for (var i = 0; i < 2_000; i++) {
			many.append(field.formatted(i));
		}
		return List.of(form("2,000 fields", many.toString(), "too-many-fields"),
				form("10,000 fields", many.toString().repeat(5), "too-large"),
				form("nested 1,000 deep", "{ \"type\": \"group\", \"components\": [".repeat(1_000), "not-json"));
	}

	private static Hostile form(String title, String more, String rule) {
		return new Hostile(title, "sound-form.form",
				Corpus.sound("sound-form.form")
					.replace("\"components\": [", "\"components\": [" + more)
					.getBytes(StandardCharsets.UTF_8),
				rule);
	}

}
