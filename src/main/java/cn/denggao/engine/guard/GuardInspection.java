package cn.denggao.engine.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Judges a file by its name, its bytes, its structure and then by our rules. */
@Component
class GuardInspection implements Inspection {

	private static final Logger log = LoggerFactory.getLogger(GuardInspection.class);

	private final GuardLimits limits;

	private final KnownWords words;

	private final ClosedList diagrams = new ClosedList("bpmn");

	private final ClosedList tables = new ClosedList("dmn");

	private final SchemaRule diagramSchema = new SchemaRule("org/camunda/bpm/engine/impl/bpmn/parser/BPMN20.xsd");

	private final SchemaRule tableSchema = new SchemaRule("org/camunda/bpm/model/dmn/schema/DMN13.xsd");

	private final CallCircles circles;

	private final ShippedTrees shipped;

	GuardInspection(GuardLimits limits, KnownWords words, CallCircles circles, ShippedTrees shipped) {
		this.limits = limits;
		this.words = words;
		this.circles = circles;
		this.shipped = shipped;
	}

	@Override
	public List<Finding> inspect(String name, byte[] content, Set<String> coming, String owner) {
		var findings = new Findings(name, limits.findings());
		try {
			var file = FileName.of(name).orElseThrow(() -> Unreadable.file("file-name", name));
			switch (file.kind()) {
				case BPMN -> inspectDiagram(file, content, coming, owner, findings);
				case DMN -> inspectTable(file, content, findings);
				case FORM -> inspectForm(file, content, findings);
			}
			return findings.inOrder();
		}
		catch (Unreadable ex) {
			return List.of(ex.finding(name));
		}
		catch (RuntimeException | StackOverflowError ex) {
			log.warn("A rule of the guard failed at {}", FileName.lastPart(name).replaceAll("\\p{Cntrl}+", " "), ex);
			return List.of(Unreadable.file("unreadable").finding(name));
		}
	}

	private void inspectDiagram(FileName file, byte[] content, Set<String> coming, String owner, Findings findings) {
		var text = PlainText.of(content, limits.diagramSize());
		var root = read(text, diagrams, findings);
		if (!findings.hasErrors()) {
			var diagram = new Diagram(file.key(), root, coming);
			DiagramRule.ALL.forEach(rule -> rule.check(diagram, words, findings));
			circles.check(file.key(), Map.of(file.key(), root), owner, findings);
		}
		if (!findings.hasErrors()) {
			diagramSchema.check(text, root, findings);
		}
	}

	private void inspectTable(FileName file, byte[] content, Findings findings) {
		var text = PlainText.of(content, limits.diagramSize());
		var root = read(text, tables, findings);
		if (!findings.hasErrors()) {
			new TableRules(root, limits, findings).check(file.key());
			words.shippedTable(file.key()).ifPresent(shipped -> new TableContract(shipped).check(root, findings));
			if (words.isTold(file.key())) {
				TableWords.check(root, findings);
			}
		}
		if (!findings.hasErrors()) {
			tableSchema.check(text, root, findings);
		}
	}

	private void inspectForm(FileName file, byte[] content, Findings findings) {
		var reader = new FormReader(limits);
		var form = reader.read(PlainText.of(content, limits.formSize()));
		var rules = new FormRules(limits, reader, findings);
		rules.check(file.key(), form);
		words.familyOf(file.key())
			.ifPresentOrElse(family -> new FamilyRules(family.form(), words, reader, findings).check(file.key(), form),
					() -> keepContract(file.key(), form, reader, rules));
	}

	private void keepContract(String key, ObjectNode form, FormReader reader, FormRules rules) {
		shipped.form(key)
			.map(reader::read)
			.ifPresent(
					kept -> new FormContract(kept, words.allVariables(), rules::report, rules::warn).check(key, form));
	}

	private XmlNode read(String text, ClosedList list, Findings findings) {
		var root = new TreeReader(list, limits).read(text);
		list.check(root, limits, findings);
		return root;
	}

}
