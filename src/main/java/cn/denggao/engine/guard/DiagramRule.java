package cn.denggao.engine.guard;

import java.util.List;
import java.util.stream.Stream;

/** One rule that a diagram has to keep beyond the closed list. */
interface DiagramRule {

	/** All rules. */
	List<DiagramRule> ALL = Stream
		.of(ShapeRules.rules(), FlowRules.rules(), TaskRules.rules(), EventRules.rules(), CallRules.rules(),
				ContractRules.rules(), FieldRules.rules(), ParallelRules.rules(), StepRules.rules(),
				CallContract.rules())
		.flatMap(List::stream)
		.toList();

	void check(Diagram diagram, KnownWords words, Findings findings);

}
