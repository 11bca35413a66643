package cn.denggao.guards;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One file under {@code processes/}, as drawn. */
record BpmnDiagram(String module, String name, BpmnElement root) {

	static final Path FOLDER = Path.of("processes");

	private static final String[] NODES = { "startEvent", "endEvent", "intermediateCatchEvent", "boundaryEvent",
			"userTask", "serviceTask", "businessRuleTask", "callActivity", "subProcess", "exclusiveGateway",
			"parallelGateway" };

	static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
	}

	static List<BpmnDiagram> all() throws IOException {
		return files().stream().map(BpmnDiagram::read).toList();
	}

	static BpmnDiagram read(Path file) {
		try {
			var name = file.getFileName().toString().replace(".bpmn", "");
			return parse(file.getParent().getFileName().toString(), name, Files.readString(file));
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(file.toString(), ex);
		}
	}

	static BpmnDiagram parse(String module, String name, String xml) {
		try {
			var factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
			return new BpmnDiagram(module, name, new BpmnElement(document.getDocumentElement()));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalArgumentException(name, ex);
		}
	}

	BpmnElement process() {
		return root.children("process").findFirst().orElseThrow();
	}

	/** Events, activities and gateways. */
	Stream<BpmnElement> nodes() {
		return process().descendants(NODES);
	}

	Stream<BpmnElement> nodes(String... kinds) {
		return process().descendants(kinds);
	}

	Stream<BpmnElement> flows() {
		return process().descendants("sequenceFlow");
	}

	Stream<BpmnElement> flowsFrom(BpmnElement node) {
		return flows().filter(flow -> flow.attribute("sourceRef").equals(node.id()));
	}

	Stream<String> messageNames() {
		return root.children("message").map(message -> message.attribute("name"));
	}

	Stream<String> errorNames() {
		return root.children("error").map(error -> error.attribute("name"));
	}

	@Override
	public String toString() {
		return module + "/" + name;
	}

}
