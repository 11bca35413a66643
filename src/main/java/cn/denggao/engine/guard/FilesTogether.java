package cn.denggao.engine.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

import org.springframework.stereotype.Component;

/** What is wrong with files only because they are deployed at once. */
@Component
class FilesTogether {

	private final CallCircles circles;

	private final GuardLimits limits;

	private final ClosedList list = new ClosedList("bpmn");

	FilesTogether(CallCircles circles, GuardLimits limits) {
		this.circles = circles;
		this.limits = limits;
	}

	/**
	 * Findings by file; of files that were found clean each by itself.
	 * @param owner of all of them; null is everybody
	 */
	Map<String, List<Finding>> judge(Collection<ResourceEntity> files, String owner) {
		var coming = new HashMap<String, XmlNode>();
		var names = new HashMap<String, String>();
		files.forEach(file -> FileName.of(file.getName())
			.filter(name -> name.kind() == FileName.Kind.BPMN)
			.ifPresent(name -> {
				coming.put(name.key(), read(file));
				names.put(name.key(), file.getName());
			}));
		var judged = new HashMap<String, List<Finding>>();
		if (coming.size() > 1) {
			coming.keySet().forEach(key -> {
				var findings = new Findings(names.get(key), limits.findings());
				circles.check(key, coming, owner, findings);
				judged.put(names.get(key), findings.inOrder());
			});
		}
		return judged;
	}

	private XmlNode read(ResourceEntity file) {
		return new TreeReader(list, limits).read(PlainText.of(file.getBytes(), limits.diagramSize()));
	}

}
